import { LABELS, mayBegin, mayEnd, mayFollow } from "./labels.ts"

/** Labels one after another: which transitions there are, and what a path of labels comes to. */

const FROM: number[] = []
const TO: number[] = []
for (let from = 0; from < LABELS; from++)
  for (let to = 0; to < LABELS; to++)
    if (mayFollow(from, to)) {
      FROM.push(from)
      TO.push(to)
    }

/** The transitions that labels allow, one a number. */
export const TRANSITIONS: readonly (readonly [number, number])[] = FROM.map((from, index) => [
  from,
  TO[index] as number,
])
const fromLabel = Int32Array.from(FROM)
const toLabel = Int32Array.from(TO)
const COUNT = FROM.length

const BEGINS = Array.from({ length: LABELS }, (_, label) => mayBegin(label))
const ENDS = Array.from({ length: LABELS }, (_, label) => mayEnd(label))

/** Room for the sums over a sentence's paths. */
export class Lattice {
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  emission = new Float64Array(0)
  scale = new Float64Array(0)
  /** How likely each label is of each word. */
  marginals = new Float64Array(0)

  room(words: number): void {
    if (this.scale.length >= words) return
    const size = 2 * words * LABELS
    this.forward = new Float64Array(size)
    this.backward = new Float64Array(size)
    this.emission = new Float64Array(size)
    this.marginals = new Float64Array(size)
    this.scale = new Float64Array(2 * words)
  }

  /**
   * Sums over all paths that `allowed` leaves open, and writes the labels' likelihoods to `marginals`.
   *
   * @param scores by word and label; @param moves e to the transitions' weights
   * @returns the logarithm of the sum
   */
  sum(scores: Float64Array, words: number, moves: Float64Array, allowed: Uint32Array | null): number {
    this.room(words)
    const { forward, backward, emission, scale, marginals } = this
    let total = 0
    for (let at = 0; at < words; at++) {
      const row = at * LABELS
      let most = -Infinity
      for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[row + label] as number)
      total += most
      const bits = allowed ? (allowed[at] as number) : 0x1ffffff
      for (let label = 0; label < LABELS; label++)
        emission[row + label] = (bits >>> label) & 1 ? Math.exp((scores[row + label] as number) - most) : 0
    }
    for (let at = 0; at < words; at++) {
      const row = at * LABELS
      for (let label = 0; label < LABELS; label++) forward[row + label] = at === 0 && BEGINS[label] ? 1 : 0
      if (at > 0)
        for (let move = 0; move < COUNT; move++) {
          const to = row + (toLabel[move] as number)
          forward[to] =
            (forward[to] as number) +
            (forward[row - LABELS + (fromLabel[move] as number)] as number) * (moves[move] as number)
        }
      let sum = 0
      for (let label = 0; label < LABELS; label++) {
        let value = (forward[row + label] as number) * (emission[row + label] as number)
        if (at === words - 1 && !ENDS[label]) value = 0
        forward[row + label] = value
        sum += value
      }
      if (!(sum > 0)) return Number.NaN
      scale[at] = 1 / sum
      for (let label = 0; label < LABELS; label++) forward[row + label] = (forward[row + label] as number) / sum
      total += Math.log(sum)
    }
    for (let at = words - 1; at >= 0; at--) {
      const row = at * LABELS
      if (at === words - 1) for (let label = 0; label < LABELS; label++) backward[row + label] = ENDS[label] ? 1 : 0
      else {
        const next = row + LABELS
        for (let label = 0; label < LABELS; label++) backward[row + label] = 0
        const factor = scale[at + 1] as number
        for (let move = 0; move < COUNT; move++) {
          const to = next + (toLabel[move] as number)
          const from = row + (fromLabel[move] as number)
          backward[from] =
            (backward[from] as number) +
            (moves[move] as number) * (emission[to] as number) * (backward[to] as number) * factor
        }
      }
      for (let label = 0; label < LABELS; label++)
        marginals[row + label] = (forward[row + label] as number) * (backward[row + label] as number)
    }
    return total
  }

  /** Adds to `into` how often each transition is expected after `sum`, times `sign`. */
  addMoves(words: number, moves: Float64Array, into: Float64Array, sign: number): void {
    const { forward, backward, emission, scale } = this
    for (let at = 1; at < words; at++) {
      const row = at * LABELS
      const factor = sign * (scale[at] as number)
      for (let move = 0; move < COUNT; move++) {
        const to = row + (toLabel[move] as number)
        const from = row - LABELS + (fromLabel[move] as number)
        into[move] =
          (into[move] as number) +
          (forward[from] as number) *
            (moves[move] as number) *
            (emission[to] as number) *
            (backward[to] as number) *
            factor
      }
    }
  }
}

/** Room for the best paths to each label, and where they come from. */
let best = new Float64Array(0)
let back = new Uint8Array(0)

/** The best path of labels. */
export function bestPath(scores: Float64Array, words: number, transitions: Float64Array): Uint8Array {
  const size = words * LABELS
  if (best.length < size) [best, back] = [new Float64Array(2 * size), new Uint8Array(2 * size)]
  best.fill(-Infinity, 0, size)
  back.fill(0, 0, size)
  for (let at = 0; at < words; at++) {
    const row = at * LABELS
    if (at === 0)
      for (let label = 0; label < LABELS; label++) best[label] = BEGINS[label] ? (scores[label] as number) : -Infinity
    else {
      for (let move = 0; move < COUNT; move++) {
        const to = row + (toLabel[move] as number)
        const value = (best[row - LABELS + (fromLabel[move] as number)] as number) + (transitions[move] as number)
        if (value > (best[to] as number)) {
          best[to] = value
          back[to] = fromLabel[move] as number
        }
      }
      for (let label = 0; label < LABELS; label++)
        best[row + label] = (best[row + label] as number) + (scores[row + label] as number)
    }
  }
  const labels = new Uint8Array(words)
  let last = 0
  for (let label = 1; label < LABELS; label++)
    if (ENDS[label] && (best[(words - 1) * LABELS + label] as number) > (best[(words - 1) * LABELS + last] as number))
      last = label
  for (let at = words - 1; at >= 0; at--) {
    labels[at] = last
    last = back[at * LABELS + last] as number
  }
  return labels
}
