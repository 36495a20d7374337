import { LABELS } from "@corpus/core/training"
import { seededRandom } from "../train/random.ts"
import { bestPath, Lattice, TRANSITIONS } from "@corpus/core/training"
import { type Instance, toRows } from "./feature-index.ts"

/** How a conditional random field is learned: FTRL-proximal, which adapts its step for each weight and leaves many at 0. */
export interface Learning {
  epochs: number
  /** The largest step. */
  rate: number
  /** What holds weights at 0, and what holds them small. */
  l1: number
  l2: number
  /** A feature counts that is seen so often. */
  least: number
  seed: number
}

/** Weights by row and label, and of transitions. */
export interface NameWeights {
  rows: Int32Array
  weights: Float32Array
  transitions: Float64Array
}

/** Gradients smaller than this are left out: most labels of most words are certain soon. */
const SMALL = 1e-3

/** Learns weights from instances; the same instances give the same weights. */
export function learn(
  instances: readonly Instance[],
  learning: Learning,
  log: (line: string) => void = () => {},
): NameWeights {
  const { rows, count } = toRows(instances, learning.least)
  const { rate, l1, l2 } = learning
  log(`${instances.length} sentences, ${count} features`)
  const own = instances.map(({ starts, features, allowed }) => compact(starts, features, allowed, rows))
  const weights = new Float32Array(count * LABELS)
  const z = new Float32Array(count * LABELS)
  const n = new Float32Array(count * LABELS)
  const transitions = new Float64Array(TRANSITIONS.length)
  const moveZ = new Float64Array(TRANSITIONS.length)
  const moveN = new Float64Array(TRANSITIONS.length)
  const moves = new Float64Array(TRANSITIONS.length).fill(1)
  const gradient = new Float64Array(TRANSITIONS.length)
  const free = new Lattice()
  const bound = new Lattice()
  const order = Int32Array.from(own.keys())
  const random = seededRandom(learning.seed)
  let scores = new Float64Array(0)
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const number of order) {
      const instance = own[number] as Instance
      const words = instance.allowed.length
      if (scores.length < words * LABELS) scores = new Float64Array(words * LABELS * 2)
      score(instance, weights, scores)
      const all = free.sum(scores, words, moves, null)
      const right = bound.sum(scores, words, moves, instance.allowed)
      if (Number.isNaN(right) || Number.isNaN(all)) continue
      loss += all - right
      if (all - right < SMALL) continue
      gradient.fill(0)
      free.addMoves(words, moves, gradient, 1)
      bound.addMoves(words, moves, gradient, -1)
      for (let at = 0; at < words; at++) {
        for (let label = 0; label < LABELS; label++) {
          const g = (free.marginals[at * LABELS + label] as number) - (bound.marginals[at * LABELS + label] as number)
          if (g < SMALL && g > -SMALL) continue
          const square = g * g
          for (let index = instance.starts[at] as number; index < (instance.starts[at + 1] as number); index++) {
            const slot = (instance.features[index] as number) * LABELS + label
            const before = n[slot] as number
            const after = before + square
            const root = Math.sqrt(after)
            const value = (z[slot] as number) + g - ((root - Math.sqrt(before)) / rate) * (weights[slot] as number)
            n[slot] = after
            z[slot] = value
            weights[slot] =
              value > l1
                ? (l1 - value) / ((1 + root) / rate + l2)
                : value < -l1
                  ? (-l1 - value) / ((1 + root) / rate + l2)
                  : 0
          }
        }
      }
      for (let move = 0; move < TRANSITIONS.length; move++) {
        const g = gradient[move] as number
        if (g === 0) continue
        const before = moveN[move] as number
        const after = before + g * g
        moveZ[move] =
          (moveZ[move] as number) + g - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * (transitions[move] as number)
        moveN[move] = after
        transitions[move] = -(moveZ[move] as number) / ((1 + Math.sqrt(after)) / rate + l2)
        moves[move] = Math.exp(transitions[move] as number)
      }
    }
    log(
      `epoch ${epoch + 1}: loss ${loss.toFixed(0)}, ${weights.reduce((sum, w) => sum + (w === 0 ? 0 : 1), 0)} weights`,
    )
  }
  return { rows, weights, transitions }
}

function score({ starts, features }: Instance, weights: Float32Array, scores: Float64Array): void {
  for (let at = 0; at + 1 < starts.length; at++) {
    const to = at * LABELS
    for (let label = 0; label < LABELS; label++) scores[to + label] = 0
    for (let index = starts[at] as number; index < (starts[at + 1] as number); index++) {
      const from = (features[index] as number) * LABELS
      for (let label = 0; label < LABELS; label++)
        scores[to + label] = (scores[to + label] as number) + (weights[from + label] as number)
    }
  }
}

/** Features as rows, without those that do not count. */
function compact(starts: Int32Array, features: Int32Array, allowed: Uint32Array, rows: Int32Array): Instance {
  const kept = new Int32Array(features.length)
  const bounds = new Int32Array(starts.length)
  let next = 0
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let index = starts[at] as number; index < (starts[at + 1] as number); index++) {
      const row = rows[features[index] as number] as number
      if (row >= 0) kept[next++] = row
    }
    bounds[at + 1] = next
  }
  return { starts: bounds, features: kept.slice(0, next), allowed }
}

/** The labels that weights give a sentence. */
export function tag(instance: Instance, { rows, weights, transitions }: NameWeights): Uint8Array {
  const own = compact(instance.starts, instance.features, instance.allowed, rows)
  const words = own.starts.length - 1
  const scores = new Float64Array(words * LABELS)
  score(own, weights, scores)
  return bestPath(scores, words, transitions)
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}
