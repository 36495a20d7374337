import { CUT_WEIGHTS } from "./lexicon/cut-weights.ts"
import { HEADS, SHAPES, TAILS, type WordShape } from "./word-shapes.ts"

/** How far a word is from the sentence's end before and after it, in words, by steps; which share of words, by steps. */
const FAR = [1, 2, 4, 8, 15, 30, 60]
const SHARE = [0.01, 0.15, 0.3, 0.45, 0.6, 0.75]
const RARE = [0.01, 0.08]
const DISTANCES = FAR.length + 1
const LEVELS = SHARE.length + 1
/** So many words on either side are looked at, near and further off. */
const NEAR = 8
const AROUND = 20

/** Each table's size: one weight for each combination of what it looks at. */
const SIZES = [
  SHAPES * TAILS * SHAPES,
  HEADS * TAILS * SHAPES,
  SHAPES * SHAPES * SHAPES,
  SHAPES * SHAPES * TAILS,
  LEVELS * LEVELS,
  SHAPES * LEVELS,
  SHAPES * LEVELS,
  DISTANCES * LEVELS,
  DISTANCES * LEVELS,
  DISTANCES * DISTANCES,
  TAILS * SHAPES * DISTANCES,
  TAILS * SHAPES * DISTANCES,
  LEVELS * LEVELS,
  LEVELS * LEVELS,
  (RARE.length + 1) ** 2,
]
const STARTS = SIZES.map((_, index) => SIZES.slice(0, index).reduce((sum, size) => sum + size, 0))

/** How many weights there are. */
export const CUT_FEATURES = SIZES.reduce((sum, size) => sum + size, 0)

/** A weight is a letter of this alphabet, its middle letter 0, in steps of an eighth. */
export const CUT_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const WEIGHTS = Float32Array.from(CUT_WEIGHTS, (letter) => (CUT_LETTERS.indexOf(letter) - 32) / 8)

/** How likely each word begins a new block, in logits; the first word is not asked. */
export function cutScores(words: readonly WordShape[]): number[] {
  const features = cutFeatures(words)
  return words.slice(1).map((_, before) => {
    let sum = 0
    for (const index of features(before + 1)) sum += WEIGHTS[index] ?? 0
    return sum
  })
}

/** The indexes of the weights that speak for or against a cut before a word, by the word's place; there is none before the first. */
export function cutFeatures(words: readonly WordShape[]): (at: number) => number[] {
  const low = shareOf(words, ({ isLow }) => isLow)
  const frequent = shareOf(words, ({ isFrequent }) => isFrequent)
  const comma = shareOf(words, ({ tail }) => tail === 2)
  const toEnd = distances(words.toReversed()).reverse()
  const fromEnd = distances(words)
  const nobody = { shape: 0, tail: 0 }
  return (at) => {
    const { shape: a, tail: end } = words[at - 1] as WordShape
    const { shape: b, head } = words[at] as WordShape
    const { shape: first } = words[at - 2] ?? nobody
    const { shape: c } = words[at + 1] ?? nobody
    const lowBefore = step(SHARE, low(at - NEAR, at))
    const lowAfter = step(SHARE, low(at, at + NEAR))
    const to = step(FAR, toEnd[at] as number)
    const from = step(FAR, (fromEnd[at - 1] as number) - 1)
    const indexes = [
      (a * TAILS + end) * SHAPES + b,
      (head * TAILS + end) * SHAPES + b,
      (b * SHAPES + c) * SHAPES + (words[at + 2] ?? nobody).shape,
      (first * SHAPES + a) * TAILS + end,
      lowBefore * LEVELS + lowAfter,
      b * LEVELS + lowAfter,
      a * LEVELS + lowBefore,
      to * LEVELS + lowAfter,
      from * LEVELS + lowBefore,
      from * DISTANCES + to,
      (end * SHAPES + b) * DISTANCES + to,
      (end * SHAPES + b) * DISTANCES + from,
      step(SHARE, frequent(at - NEAR, at)) * LEVELS + step(SHARE, frequent(at, at + NEAR)),
      step(SHARE, low(at - AROUND, at)) * LEVELS + step(SHARE, low(at, at + AROUND)),
      step(RARE, comma(at - AROUND, at)) * (RARE.length + 1) + step(RARE, comma(at, at + AROUND)),
    ]
    // In place: a long text has millions of words.
    for (let table = 0; table < indexes.length; table++)
      indexes[table] = (indexes[table] as number) + (STARTS[table] as number)
    return indexes
  }
}

/** Of each word, how many words it is from the last sentence's end at or before it: 1 for that end itself. */
function distances(words: readonly WordShape[]): number[] {
  let distance = 99
  return words.map(({ isEnd }) => (distance = isEnd ? 1 : distance + 1))
}

/** How many steps a value is above; they rise. */
function step(steps: readonly number[], value: number): number {
  let above = 0
  while (above < steps.length && value > (steps[above] as number)) above++
  return above
}

/** The share of words between two places of which something holds. */
function shareOf(
  words: readonly WordShape[],
  holds: (word: WordShape) => boolean,
): (from: number, to: number) => number {
  const sums = new Int32Array(words.length + 1)
  let sum = 0
  for (const [index, word] of words.entries()) sums[index + 1] = sum += Number(holds(word))
  return (from, to) => {
    const start = Math.max(0, from)
    const end = Math.min(words.length, to)
    return end > start ? ((sums[end] as number) - (sums[start] as number)) / (end - start) : 0
  }
}
