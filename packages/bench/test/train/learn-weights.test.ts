import { classifyBlocks, featureNames } from "@corpus/core/training"
import { beforeAll, describe, expect, test } from "vitest"
import { type Example, toExample } from "../../src/train/examples.ts"
import { learnWeights, onlyForm } from "../../src/train/learn-weights.ts"
import { learnOdds } from "../../src/train/odds-tables.ts"
import { goldPage, SET } from "./invented-site.ts"

const SITES = 8

async function examplesOf(form: "html" | "dump", sites: number): Promise<Example[]> {
  const all: Example[] = []
  for (let site = 0; site < sites; site++)
    for (let page = 0; page < 3; page++) all.push((await toExample(goldPage(site, page, form), SET, form))!)
  return all
}

describe("tables of odds", () => {
  let examples: Example[]
  beforeAll(async () => {
    examples = await examplesOf("html", SITES)
  })

  test("say for which side names of elements speak", () => {
    const { own, around } = learnOdds(examples)
    expect(own.para).toBeGreaterThan(0)
    expect(around.storytext).toBeGreaterThan(0)
    expect(own["<p"]).toBeGreaterThan(0)
    for (const name of ["teaser", "menu"]) expect(around[name], name).toBeLessThan(0)
    expect(own.imprint).toBeLessThan(0)
  })

  test("say it of words, and of those that a text begins or ends with", () => {
    const { word } = learnOdds(examples)
    for (const name of ["divers", "^divers"]) expect(word[name], name).toBeGreaterThan(0)
    for (const name of ["©", "^©", "world", "^world", "world$"]) expect(word[name], name).toBeLessThan(0)
  })

  test("know no name of fewer than six sites, and none that is hidden", () => {
    const { own, around } = learnOdds(examples)
    expect([own.secret, around.secret]).toEqual([undefined, undefined])
    const few = learnOdds(examples.filter(({ site }) => /site-[0-4]\./.test(site)))
    expect(few).toEqual({ own: {}, around: {}, word: {} })
    expect(learnOdds(examples.filter(({ site }) => /site-[0-5]\./.test(site))).own.para).toBeGreaterThan(0)
  })

  test("go to 3 at most, with one digit, and are the same in whatever order the pages come", () => {
    const tables = learnOdds(examples)
    const odds = Object.values(tables).flatMap((table) => Object.values<number>(table))
    expect(odds.filter((value) => Math.abs(value) > 3 || value === 0 || Number(value.toFixed(1)) !== value)).toEqual([])
    expect(learnOdds(examples.toReversed())).toEqual(tables)
  })
})

describe.each(["html", "dump"] as const)("weights of %s", (form) => {
  test("tell the body of a site that they were not learned from, and are the same each time", async () => {
    const examples = await examplesOf(form, SITES)
    const training = { trees: 12, leaves: 4, rate: 0.3, seed: 1 }
    const written = learnWeights(examples, form, training)
    expect(written.features).toEqual(featureNames(form, "second"))
    expect([written.first.trees.length, written.second.trees.length]).toEqual([12, 12])
    const { page, known, isBody } = (await toExample(goldPage(99, 1, form), SET, form))!
    const verdicts = classifyBlocks(page, known, onlyForm(form, JSON.parse(JSON.stringify(written)) as typeof written))
    expect(verdicts.map(({ likely }) => likely > 0.5)).toEqual(isBody)
    expect(learnWeights(examples, form, training)).toEqual(written)
  })
})
