import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { articleFigures, storyFigures, togetherFigures } from "../src/fixtures/figures.ts"
import { type Floors, checkFloors, readFloors } from "../src/fixtures/floors.ts"
import type { FixtureScores } from "../src/fixtures/score-fixtures.ts"
import { CORPUS, fixtureResults, scoreResults } from "./fixture-results.ts"

/** What was promised of the five fixtures: `corpus/eval.json` may ask for more, never for less. */
const PROMISED: Floors = {
  everyArticle: {
    gaps: { most: 0 },
    overlaps: { most: 0 },
    kind: { least: 0.98 },
    reason: { least: 0.9 },
    text: { least: 1 },
    metadata: { least: 1 },
  },
  together: {
    mentions: { least: 0.95 },
    identity: { least: 0.97 },
    quotations: { least: 0.95 },
    attribution: { least: 0.9 },
  },
  story: {
    "stories": { most: 1 },
    "articles together": { least: 1 },
    "variants recall": { least: 0.95 },
    "altered precision": { least: 0.9 },
    "altered recall": { least: 0.9 },
    "facts": { least: 5 },
  },
}

const floors = readFloors(join(CORPUS, "eval.json"))
let scores: FixtureScores

beforeAll(async () => {
  scores = scoreResults(await fixtureResults())
})

test("every figure of the fixtures is on the right side of its bound", () => {
  const broken = checkFloors(scores, floors).filter(({ holds }) => !holds)
  expect(broken).toEqual([])
})

test.each(Object.keys(PROMISED) as (keyof Floors)[])("no bound of %s is below what was promised", (part) => {
  for (const [figure, promised] of Object.entries(PROMISED[part])) {
    const bound = floors[part][figure]
    expect(bound, figure).toBeDefined()
    if (bound && "least" in bound && "least" in promised)
      expect(bound.least, figure).toBeGreaterThanOrEqual(promised.least)
    else if (bound && "most" in bound && "most" in promised)
      expect(bound.most, figure).toBeLessThanOrEqual(promised.most)
    else throw new Error(`The bound of ${figure} is on the wrong side.`)
  }
})

test("a bound that is out of reach is reported with the figure", () => {
  const one = articleFigures(scores.articles[0]!)
  const beyond = { ...floors, everyArticle: { kind: { least: 1.01 } }, together: {}, story: {} }
  const broken = checkFloors(scores, beyond).filter(({ holds }) => !holds)
  expect(broken).toHaveLength(scores.articles.length)
  expect(broken[0]).toMatchObject({ of: scores.articles[0]?.name, figure: "kind", measured: one.kind })
})

test("a bound for a figure that nobody measures is refused", () => {
  const misspelt = { ...floors, together: { mentoins: { least: 0.5 } } }
  expect(() => checkFloors(scores, misspelt)).toThrow("mentoins")
})

test("every figure of the whole set has a bound or is a part of one that has", () => {
  const names = [...Object.keys(togetherFigures(scores)), ...Object.keys(storyFigures(scores))]
  const bound = new Set([...Object.keys(floors.together), ...Object.keys(floors.story)])
  expect(names.filter((name) => !bound.has(name) && !name.startsWith("mentions of type "))).toEqual([])
})
