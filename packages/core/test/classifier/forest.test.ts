import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { askForest, type Forest, readForest, shareOut, toLikelihood } from "../../src/classifier/forest.ts"

/** Two features: the first parts at 0.5, its right side by the second at -2. */
const TREE = "0<0.5 250 1<-2 -1000 500"

const row = (...values: number[]) => Float32Array.from(values)
const askRow = (forest: Forest, rows: Float32Array, start = 0) => askForest(forest, rows, [start])[0] as number

describe("a written forest", () => {
  test.each([
    ["at a threshold to the left", row(0.5, 9), 0.25],
    ["over it to the right, then left", row(0.6, -2), -1],
    ["over both to the right", row(0.6, 0), 0.5],
  ])("goes %s", (_, asked, sum) => {
    expect(askRow(readForest({ bias: 0, trees: [TREE] }), asked)).toBeCloseTo(sum, 6)
  })

  test("adds its trees and its bias up", () => {
    const forest = readForest({ bias: -0.5, trees: [TREE, "1<0 100 -300", "7"] })
    expect(askRow(forest, row(0, 1))).toBeCloseTo(-0.5 + 0.25 - 0.3 + 0.007, 6)
  })

  test("without a tree says its bias", () => {
    expect(askRow(readForest({ bias: 1.5, trees: [] }), row())).toBe(1.5)
  })

  test("is asked of the row that begins at a place", () => {
    const forest = readForest({ bias: 0, trees: [TREE] })
    expect(askRow(forest, row(9, 9, 0.4, 0), 2)).toBeCloseTo(0.25, 6)
  })

  test.each([
    ["a side missing", "0<0.5 250"],
    ["nodes left over", "0<0.5 250 100 3"],
    ["no node under a node", "0<0.5"],
    ["a tree after a whole one", "250 100"],
  ])("with %s is refused", (_, line) => {
    expect(() => readForest({ bias: 0, trees: [TREE, line] })).toThrow(/Tree 1 .* not whole/)
  })

  test("says the same of rows that are asked together", () => {
    const trees = ["0<0 -7000 100", ...Array.from({ length: 30 }, () => TREE)]
    const forest = readForest({ bias: 0, trees })
    const rows = fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -3, max: 0 })), { maxLength: 9 })
    const holds = fc.property(rows, (rows) => {
      const starts = rows.map((_, index) => index * 2)
      const all = Float32Array.from(rows.flat())
      expect([...askForest(forest, all, starts)]).toEqual(starts.map((start) => askRow(forest, all, start)))
    })
    fc.assert(holds)
  })

  test("leaves a hopeless block alone after a glance, and only such a one", () => {
    const trees = [
      ...Array.from({ length: 24 }, () => "0<0 -400 400"),
      ...Array.from({ length: 24 }, () => "1<0 0 500"),
    ]
    const forest = readForest({ bias: 0, trees })
    expect(askRow(forest, row(-1, 1))).toBeCloseTo(-9.6, 4)
    expect(askRow(forest, row(1, 1))).toBeCloseTo(9.6 + 12, 4)
  })
})

describe("what features add", () => {
  test("is how far each moves the mean of the sides", () => {
    const shares = new Float64Array(2)
    shareOut(readForest({ bias: 0, trees: [TREE, TREE] }), row(0.6, 0), 0, Uint8Array.of(0, 1), shares)
    // The right side's mean is -0.25, the whole tree's 0.
    expect([...shares]).toEqual([-0.5, 1.5])
  })

  test("is added to the kind it is of, and to what is there", () => {
    const shares = Float64Array.of(10, 0)
    shareOut(readForest({ bias: 0, trees: [TREE] }), row(7, 0.6, 0), 1, Uint8Array.of(0, 0), shares)
    expect([...shares]).toEqual([10.5, 0])
  })

  test("and what the roots say without them make the sum", () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, depthSize: "small" },
        fc.integer({ min: -3000, max: 3000 }).map(String),
        fc
          .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -4, max: 4 }), tie("node"), tie("node"))
          .map(([feature, at, left, right]) => `${feature}<${at / 2} ${left} ${right}`),
      ),
    })).node
    const trees = fc.array(tree, { maxLength: 12 })
    const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 4, maxLength: 4 })
    const holds = fc.property(trees, values, (trees, values) => {
      const forest = readForest({ bias: 0.25, trees })
      const roots = forest.roots.reduce((sum, root) => sum + (forest.value[root] as number), 0.25)
      const shares = new Float64Array(4)
      shareOut(forest, Float32Array.from(values), 0, Uint8Array.of(0, 1, 2, 3), shares)
      const sum = shares.reduce((sum, share) => sum + share, roots)
      expect(sum).toBeCloseTo(askRow(forest, Float32Array.from(values)), 3)
    })
    fc.assert(holds, { numRuns: 300 })
  })
})

test("a likelihood grows with the odds, is even at none, and stays within 0 and 1", () => {
  expect([0, 2, -2].map(toLikelihood)).toEqual([0.5, expect.closeTo(0.8808, 4), expect.closeTo(0.1192, 4)])
  expect([-1000, 1000].map(toLikelihood)).toEqual([0, 1])
})
