import fc from "fast-check"
import { expect, test } from "vitest"
import { BINS, toBins } from "../../src/train/binned.ts"

const rowsOf = (...values: number[]) => values.map((value) => Float32Array.of(value))

test("a feature of few values is cut between each two, and each value has a bin of its own", () => {
  const { cuts, bins } = toBins(rowsOf(4, 0, 1, 1, 0), 1)
  expect([...cuts[0]!]).toEqual([0.5, 2.5])
  expect([...bins[0]!]).toEqual([2, 0, 1, 1, 0])
})

test("a feature of one value is not cut", () => {
  expect(toBins(rowsOf(7, 7, 7), 1)).toEqual({ cuts: [new Float32Array()], bins: [Uint8Array.of(0, 0, 0)] })
})

test("a feature of many values is cut where they are dense", () => {
  const near = Array.from({ length: 900 }, (_, at) => at / 900)
  const far = Array.from({ length: 100 }, (_, at) => 100 + at)
  const [cut] = toBins(rowsOf(...near, ...far), 1).cuts
  expect(cut!.length).toBeLessThan(BINS)
  expect([...cut!].filter((value) => value < 1).length).toBeGreaterThan(0.8 * cut!.length)
})

test("bins are those that a tree's question gives: a value is at most the cut over its bin, and more than the one under it", () => {
  const values = fc.array(fc.float({ noNaN: true, min: -1000, max: 1000 }), { minLength: 1, maxLength: 200 })
  const holds = fc.property(values, (values) => {
    const { cuts, bins } = toBins(rowsOf(...values), 1)
    const [cut, bin] = [cuts[0]!, bins[0]!]
    expect([...cut]).toEqual([...new Set(cut)].toSorted((a, b) => a - b))
    expect(cut.length).toBeLessThanOrEqual(BINS)
    for (const [at, value] of Float32Array.from(values).entries()) {
      expect(value <= (cut[bin[at]!] ?? Infinity)).toBe(true)
      expect(value > (cut[bin[at]! - 1] ?? -Infinity)).toBe(true)
    }
  })
  fc.assert(holds)
})
