import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createCapture, OUTLETS, parse, toStories } from "@corpus/core"
import { checkFloors, readFloors } from "../src/fixtures/floors.ts"
import { readFixtures } from "../src/fixtures/read-fixtures.ts"
import { PAGE_SETS } from "../src/pages/page-sets.ts"
import { readPages } from "../src/pages/read-pages.ts"
import { siteOf } from "../src/pages/site.ts"
import { CORPUS, scoreResults } from "./fixture-results.ts"
import { isShared, SHARED } from "./shared-folder.ts"

const set = readFixtures(CORPUS)
const read = (options: Parameters<typeof parse>[1]) =>
  Promise.all(set.fixtures.map(async ({ bytes }) => parse(await createCapture(bytes), options)))

test.each([
  ["without any outlet's profile", { outlets: [] }],
  ["with all profiles", {}],
])("%s, every figure of the fixtures is on the right side of its bound", async (_, options) => {
  const articles = await read(options)
  const scores = scoreResults({ set, articles, stories: toStories(articles) })
  expect(checkFloors(scores, readFloors(join(CORPUS, "eval.json"))).filter(({ holds }) => !holds)).toEqual([])
})

test("each fixture that shows its outlet's furniture is read with that profile, and no other", async () => {
  const articles = await read({})
  const used = articles.map(({ ledger }) => [
    ...new Set(ledger.flatMap(({ rule }) => /^outlet\/([^/]+)/.exec(rule)?.[1] ?? [])),
  ])
  const shown = set.fixtures.map(({ name }) => (name === "new-delhi-desk" ? [] : [name]))
  expect(used).toEqual(shown)
})

describe("the pages that the engine is measured on", () => {
  const there = PAGE_SETS.filter(({ name }) => isShared(`bench/${name}/gold.jsonl`))

  test.skipIf(there.length === 0)("are of no outlet that has a profile", () => {
    const sites = new Set(
      there.flatMap(({ name }) => readPages(join(SHARED, "bench", name), "html").map(({ gold }) => siteOf(gold))),
    )
    expect(sites.size).toBeGreaterThan(100)
    const known = OUTLETS.flatMap(({ hosts }) => hosts.map((host) => siteOf({ id: host, url: `https://${host}/` })))
    expect(known.filter((site) => sites.has(site))).toEqual([])
  })
})
