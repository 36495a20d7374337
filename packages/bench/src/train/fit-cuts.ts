import { CUT_FEATURES } from "@corpus/core/training"
import { type CutLesson, TABLES } from "./cut-lessons.ts"

/** How often all pages are gone through, how far a step goes, and how strongly weights are drawn to nothing. */
const ROUNDS = 6
const RATE = 0.15
const PULL = 2e-5
const SEED = 12_345
/** A form that was seen less often keeps no weight. */
const RAREST = 15
/** A logit has so many steps; a weight is from −32 to 31 of them, that it is a letter. */
const STEPS = 8
const LEAST = -32
const MOST = 31

/** Logistic regression over the places of dumps, by steps along each place's gradient (AdaGrad): a weight a form, in eighths of a logit. */
export function fitCuts(lessons: readonly CutLesson[]): Int8Array {
  const weights = new Float64Array(CUT_FEATURES)
  const squares = new Float64Array(CUT_FEATURES).fill(1e-3)
  for (let round = 0; round < ROUNDS; round++)
    for (const lesson of shuffled(lessons, SEED + round)) learn(lesson, weights, squares)
  const seen = new Int32Array(CUT_FEATURES)
  for (const { features } of lessons) for (const index of features) seen[index] = (seen[index] as number) + 1
  return Int8Array.from(weights, (weight, index) =>
    (seen[index] as number) < RAREST ? 0 : Math.max(LEAST, Math.min(MOST, Math.round(weight * STEPS))),
  )
}

function learn({ features, isCut, weights: counts }: CutLesson, weights: Float64Array, squares: Float64Array): void {
  for (let place = 0; place < isCut.length; place++) {
    const indexes = features.subarray(place * TABLES, (place + 1) * TABLES)
    const likely = 1 / (1 + Math.exp(-sumOf(indexes, weights)))
    const error = (likely - (isCut[place] as number)) * (counts[place] as number)
    for (const index of indexes) {
      const weight = weights[index] as number
      const slope = error + PULL * weight
      const square = (squares[index] as number) + slope * slope
      squares[index] = square
      weights[index] = weight - (RATE * slope) / Math.sqrt(square)
    }
  }
}

const sumOf = (indexes: Int32Array, weights: Float64Array | Int8Array) => {
  let sum = 0
  for (const index of indexes) sum += weights[index] as number
  return sum
}

/** The least logit that is taken for a cut when weights are judged by themselves. */
const THRESHOLD = -0.8

/** How well weights find the ends of lines: precision and recall over all places. */
export function judgeCuts(lessons: readonly CutLesson[], weights: Int8Array): { precision: number; recall: number } {
  let [right, found, there] = [0, 0, 0]
  for (const { features, isCut } of lessons) {
    for (let place = 0; place < isCut.length; place++) {
      const indexes = features.subarray(place * TABLES, (place + 1) * TABLES)
      const isFound = sumOf(indexes, weights) / STEPS > THRESHOLD
      if (isFound) found++
      if (isCut[place]) there++
      if (isFound && isCut[place]) right++
    }
  }
  return { precision: right / Math.max(1, found), recall: right / Math.max(1, there) }
}

/** In an order that looks like chance and is the same for the same seed (Fisher and Yates; D. Knuth's and H. Lewis's generator). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items]
  let state = seed
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}
