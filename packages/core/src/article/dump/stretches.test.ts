import * as fc from "fast-check"
import { expect, it } from "vitest"
import type { Block } from "../../blocks/block.ts"
import { bodyStretches } from "./stretches.ts"

const USUAL = { text: "word ".repeat(24) } as Block
const stretches = (...likely: number[]) =>
  bodyStretches(
    likely.map(() => USUAL),
    likely.map((value) => ({ likely: value, because: () => [] })),
  )

it("takes a doubtful block for what its neighbours are", () => {
  expect(stretches(0.9, 0.9, 0.45, 0.9)).toEqual([true, true, true, true])
  expect(stretches(0.02, 0.02, 0.7, 0.02)).toEqual([false, false, false, false])
  // Near miss: a paragraph that is sure stands for itself, and so does a gap that is.
  expect(stretches(0.02, 0.02, 0.99, 0.02)).toEqual([false, false, true, false])
  expect(stretches(0.99, 0.02, 0.02, 0.99)).toEqual([true, false, false, true])
})

it("says of every block what it is, and the same of what is alike", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (likely) => {
      const found = stretches(...likely)
      expect(found).toHaveLength(likely.length)
      // To say more for a body of each block takes none out of it.
      const more = stretches(...likely.map((value) => Math.min(1, value + 0.1)))
      for (const [at, isBody] of found.entries()) if (isBody) expect(more[at]).toBe(true)
    }),
  )
})
