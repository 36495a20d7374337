import { expect, test } from "vitest"
import { readFixtures } from "../../src/fixtures/read-fixtures.ts"
import { CORPUS } from "../fixture-results.ts"
import { findFixtureWords, fixtureWords } from "./fixture-words.ts"
import { isCode, trackedFiles } from "./tracked-files.ts"

const { fixtures } = readFixtures(CORPUS)
const known = fixtureWords(fixtures)
const find = (text: string, path = "packages/core/src/noise/a.ts") => findFixtureWords({ path, text }, known)

test("no code and no rule's example has words that only the fixtures have", () => {
  const files = trackedFiles((path) => isCode(path) && !path.includes("/outlets/"))
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap((file) => findFixtureWords(file, known))).toEqual([])
})

const noiseLine = [...known.phrases].find(([, what]) => what === "noise line")?.[0] ?? ""
const name = [...known.phrases].find(([, what]) => what === "name")?.[0] ?? ""
const run = [...known.runs][0] ?? ""

test.each([
  ["a noise line", `const label = "${noiseLine.trim()}"`],
  ["a noise line in a regular expression", `/^${noiseLine.trim().replaceAll(" ", String.raw`\s+`)}$/i`],
  ["a name in an example", ` * @example "${name.trim()} spoke." → kept`],
  ["a run of eight words", `// ${run.toUpperCase()}`],
])("%s is found, with its line", (_, text) => {
  expect(find(`\n\n${text}\n`)[0]).toMatch(/^packages\/core\/src\/noise\/a\.ts:3 has/)
})

test("a name is left alone in a gazetteer, a noise line is not", () => {
  const gazetteer = "packages/core/src/entities/gazetteer/places.ts"
  expect(find(`["${name.trim()}"]`, gazetteer)).toEqual([])
  expect(find(noiseLine, gazetteer)).toHaveLength(1)
})

test("seven of the eight words are left alone", () => {
  const shorter = [...known.runs].map((words) => words.split(" ").slice(1).join(" "))
  const free = shorter.find((words) => find(words).length === 0)
  expect(free).toBeDefined()
})
