import fc from "fast-check"
import { expect, test } from "vitest"
import { LABELS, mayBegin, mayEnd, mayFollow } from "./labels.ts"
import { bestPath, Lattice, TRANSITIONS } from "./lattice.ts"

const scores = (words: number) =>
  fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: words * LABELS, maxLength: words * LABELS })
const sentence = fc.integer({ min: 1, max: 6 }).chain((words) => fc.tuple(fc.constant(words), scores(words)))
const moves = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
  minLength: TRANSITIONS.length,
  maxLength: TRANSITIONS.length,
})

test("the best path is one that labels allow", () => {
  fc.assert(
    fc.property(sentence, moves, ([words, given], transitions) => {
      const labels = [...bestPath(Float64Array.from(given), words, Float64Array.from(transitions))]
      expect(mayBegin(labels[0] as number) && mayEnd(labels.at(-1) as number)).toBe(true)
      for (const [at, label] of labels.entries())
        if (at > 0) expect(mayFollow(labels[at - 1] as number, label)).toBe(true)
    }),
  )
})

test("each word's labels are as likely together as can be, and the best path is part of the sum", () => {
  fc.assert(
    fc.property(sentence, moves, ([words, given], transitions) => {
      const lattice = new Lattice()
      const own = Float64Array.from(given)
      const weights = Float64Array.from(transitions)
      const total = lattice.sum(own, words, weights.map(Math.exp), null)
      for (let at = 0; at < words; at++) {
        const row = lattice.marginals.slice(at * LABELS, (at + 1) * LABELS)
        expect(row.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
      }
      const labels = bestPath(own, words, weights)
      let best = 0
      for (const [at, label] of labels.entries()) {
        best += own[at * LABELS + label] as number
        const move = TRANSITIONS.findIndex(([from, to]) => at > 0 && from === labels[at - 1] && to === label)
        if (move >= 0) best += weights[move] as number
      }
      expect(total).toBeGreaterThanOrEqual(best - 1e-6)
    }),
  )
})
