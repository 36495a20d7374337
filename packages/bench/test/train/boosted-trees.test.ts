import { askForest, readForest, toLikelihood } from "@corpus/core/training"
import { describe, expect, test } from "vitest"
import { growForest, type Lesson, type Training } from "../../src/train/boosted-trees.ts"
import { seededRandom } from "../../src/train/random.ts"

const TRAINING: Training = { trees: 30, leaves: 8, rate: 0.2, seed: 1 }
const FEATURES = 6

/** What is to be learned: a band of the second feature where the first is small, and large values of the fourth. */
const isBodyRow = (row: Float32Array) => (row[0]! < 0.5 ? row[1]! > 0.3 && row[1]! < 0.7 : row[3]! > 0.6)

function lessonOf(seed: number, count: number): Lesson {
  const random = seededRandom(seed)
  const rows = Array.from({ length: count }, () => Float32Array.from({ length: FEATURES }, random))
  return { rows, isBody: rows.map(isBodyRow), weights: rows.map(() => 1) }
}

describe("boosted trees", () => {
  const lesson = lessonOf(1, 3000)
  const written = growForest(lesson, TRAINING)

  test("learn a rule, and know it of rows that they have not seen", () => {
    const forest = readForest(written)
    const unseen = lessonOf(2, 2000)
    const right = unseen.rows.filter((row, at) => askForest(forest, row, [0])[0]! > 0 === unseen.isBody[at])
    expect(right.length / unseen.rows.length).toBeGreaterThan(0.95)
  })

  test("are the same for the same lesson and seed, and others for another seed", () => {
    expect(growForest(lesson, TRAINING)).toEqual(written)
    expect(growForest(lesson, { ...TRAINING, seed: 2 }).trees).not.toEqual(written.trees)
  })

  test("are as many as wanted, none with more leaves, and read back as they are written", () => {
    expect(written.trees).toHaveLength(TRAINING.trees)
    for (const tree of written.trees) {
      const nodes = tree.split(" ")
      const leaves = nodes.filter((node) => !node.includes("<"))
      expect(leaves.length).toBeLessThanOrEqual(TRAINING.leaves)
      expect(nodes).toHaveLength(2 * leaves.length - 1)
      expect(nodes.filter((node) => !/^(?:-?\d+|\d+<-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/.test(node))).toEqual([])
    }
    const forest = readForest(JSON.parse(JSON.stringify(written)) as typeof written)
    expect([...forest.feature].every((feature) => feature >= -1 && feature < FEATURES)).toBe(true)
  })

  test("say of rows that tell nothing how many of them are of the body, by weight", () => {
    const rows = Array.from({ length: 400 }, () => Float32Array.of(1, 1))
    const isBody = rows.map((_, at) => at % 4 === 0)
    const even = readForest(growForest({ rows, isBody, weights: rows.map(() => 1) }, TRAINING))
    expect(toLikelihood(askForest(even, rows[0]!, [0])[0]!)).toBeCloseTo(0.25, 2)
    const heavy = readForest(growForest({ rows, isBody, weights: isBody.map((is) => (is ? 3 : 1)) }, TRAINING))
    expect(toLikelihood(askForest(heavy, rows[0]!, [0])[0]!)).toBeCloseTo(0.5, 2)
  })

  test("follow the heavier of rows that contradict each other", () => {
    const rows = Array.from({ length: 800 }, (_, at) => Float32Array.of(at % 2))
    const isBody = rows.map((row, at) => (at % 3 === 0 ? row[0] === 0 : row[0] === 1))
    const forest = readForest(
      growForest({ rows, isBody, weights: rows.map((_, at) => (at % 3 === 0 ? 9 : 1)) }, TRAINING),
    )
    expect(askForest(forest, Float32Array.of(0), [0])[0]).toBeGreaterThan(0)
    expect(askForest(forest, Float32Array.of(1), [0])[0]).toBeLessThan(0)
  })
})

test("numbers that look like chance are the same for the same seed, even, and within 0 and 1", () => {
  const [one, same, other] = [7, 7, 8].map((seed) => {
    const random = seededRandom(seed)
    return Array.from({ length: 5000 }, random)
  }) as [number[], number[], number[]]
  expect(same).toEqual(one)
  expect(other).not.toEqual(one)
  expect(one.filter((value) => value < 0 || value >= 1)).toEqual([])
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = one.filter((value) => Math.floor(value * 10) === tenth).length / one.length
    expect(share).toBeCloseTo(0.1, 1)
  }
})
