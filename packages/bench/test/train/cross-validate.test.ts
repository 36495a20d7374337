import { expect, test } from "vitest"
import { FOLDS } from "../../src/pages/part.ts"
import { crossValidate } from "../../src/train/cross-validate.ts"
import { type Example, toExample } from "../../src/train/examples.ts"
import { goldPage, SET } from "./invented-site.ts"

const TRAINING = { trees: 8, leaves: 4, rate: 0.3, seed: 1 }

async function examplesOf(sites: number): Promise<Example[]> {
  const all: Example[] = []
  for (let site = 0; site < sites; site++) all.push((await toExample(goldPage(site, site % 3, "dump"), SET, "dump"))!)
  return all
}

test("each page of the development part is judged once, and well where all sites are made alike", async () => {
  const examples = await examplesOf(24)
  const development = examples.filter(({ fold }) => fold < FOLDS - 1)
  expect(development.length).toBeLessThan(examples.length)
  const [score, ...others] = crossValidate(development, "dump", TRAINING)
  expect(others).toEqual([])
  expect(score).toMatchObject({ set: SET.name, pages: development.length, poor: 0 })
  expect(score?.f).toBeGreaterThan(0.95)
})

test("a site is not judged by what was learned from it", async () => {
  const examples = await examplesOf(24)
  const alone = examples.filter(({ fold }) => fold < FOLDS - 1)
  const fold = alone[0]!.fold
  // In one fold what is the body on all other sites is none: whoever had seen its answers would do well there.
  const turned = alone.map((example) =>
    example.fold === fold
      ? {
          ...example,
          set: "turned",
          isBody: example.isBody.map((is) => is !== null && !is),
          answers: [outside(example)],
        }
      : example,
  )
  const scores = new Map(crossValidate(turned, "dump", TRAINING).map((score) => [score.set, score]))
  expect(scores.get("turned")?.pages).toBe(alone.filter((example) => example.fold === fold).length)
  expect(scores.get("turned")?.f).toBeLessThan(0.2)
})

const outside = ({ words, isBody }: Example) => words.filter((_, index) => !isBody[index]).flat()
