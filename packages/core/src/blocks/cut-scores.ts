import { DISTANCES, FAR, LEVELS, SHARE, sharesOf, starts, step } from "./cut-tables.ts"
import { CUT_WEIGHTS } from "./lexicon/cut-weights.ts"
import { HEADS, KEYS, SHAPES, TAILS, type WordShape } from "./word-shapes.ts"

/** Which share of words, where few are many, by steps. */
const RARE = [0.01, 0.08]
/** So many words on either side are looked at, near and further off. */
const NEAR = 8
const AROUND = 20
const FURTHER = 60

/** How often a word comes in the text, and how often two do side by side; which share of its places are at a sign. */
const TIMES = [1, 2, 4, 8, 20]
const PAIRED = [1, 2, 4]
const AT_SIGN = [0.01, 0.2, 0.5, 0.9]
/** In which share of places inside sentences a capital follows a small word: in German in many. */
const HABIT = [0.05, 0.12, 0.2, 0.3]
const OFTEN = TIMES.length + 1
const PAIRS = PAIRED.length + 1
const SIGNS = AT_SIGN.length + 1
const HABITS = HABIT.length + 1

/** Each table's size: one weight for each combination of what it looks at. */
const TABLES = starts([
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
  SHAPES * SIGNS * OFTEN,
  SHAPES * SIGNS * OFTEN,
  PAIRS * OFTEN * OFTEN,
  PAIRS ** 3,
  HABITS * SHAPES * SHAPES,
  HABITS * SHAPES * TAILS,
  LEVELS * LEVELS,
  OFTEN * OFTEN * TAILS,
  KEYS * 2,
  KEYS * 2,
  TAILS * SHAPES * SHAPES * LEVELS,
  HABITS * DISTANCES * LEVELS * 2,
  HABITS * DISTANCES * LEVELS * 2,
])

/** How many weights there are. */
export const CUT_FEATURES = TABLES.size
export const CUT_TABLES = TABLES.starts.length

/** A weight is a letter of this alphabet, its middle letter 0, in steps of an eighth. */
export const CUT_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const read = () => Float32Array.from(CUT_WEIGHTS, (letter) => (CUT_LETTERS.indexOf(letter) - 32) / 8)
let weights: Float32Array | undefined

/** How likely each word begins a new block, in logits; the first word is not asked. */
export function cutScores(words: readonly WordShape[]): number[] {
  const features = cutFeatures(words)
  const own = (weights ??= read())
  return words.slice(1).map((_, before) => {
    let sum = 0
    for (const index of features(before + 1)) sum += own[index] ?? 0
    return sum
  })
}

/** The indexes of the weights that speak for or against a cut before a word, by the word's place; there is none before the first. */
export function cutFeatures(words: readonly WordShape[]): (at: number) => number[] {
  const low = sharesOf(words, ({ isLow }) => isLow)
  const frequent = sharesOf(words, ({ isFrequent }) => isFrequent)
  const comma = sharesOf(words, ({ tail }) => tail === 2)
  const toEnd = distances(words.toReversed()).reverse()
  const fromEnd = distances(words)
  const nobody = { shape: 0, tail: 0 }
  const pairs = pairsIn(words)
  const habit = step(HABIT, capitalsAfterSmall(words))
  return (at) => {
    const { shape: a, tail: end, uses: before } = words[at - 1] as WordShape
    const { shape: b, head, uses: after } = words[at] as WordShape
    const [timesBefore, timesAfter] = [step(TIMES, before.times), step(TIMES, after.times)]
    const together = step(PAIRED, pairs[at] as number)
    const { shape: first } = words[at - 2] ?? nobody
    const { shape: c } = words[at + 1] ?? nobody
    const lowBefore = step(SHARE, low(at - NEAR, at))
    const lowAfter = step(SHARE, low(at, at + NEAR))
    const to = step(FAR, toEnd[at] as number)
    const from = step(FAR, (fromEnd[at - 1] as number) - 1)
    return TABLES.at([
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
      (a * SIGNS + step(AT_SIGN, before.closes / before.times)) * OFTEN + timesBefore,
      (b * SIGNS + step(AT_SIGN, after.opens / after.times)) * OFTEN + timesAfter,
      (together * OFTEN + timesBefore) * OFTEN + timesAfter,
      (step(PAIRED, pairs[at - 1] ?? 0) * PAIRS + together) * PAIRS + step(PAIRED, pairs[at + 1] ?? 0),
      (habit * SHAPES + a) * SHAPES + b,
      (habit * SHAPES + a) * TAILS + end,
      step(SHARE, low(at - FURTHER, at)) * LEVELS + step(SHARE, low(at, at + FURTHER)),
      (timesBefore * OFTEN + timesAfter) * TAILS + end,
      before.key * 2 + Number(end > 0),
      after.key * 2 + Number(end > 0),
      ((end * SHAPES + a) * SHAPES + b) * LEVELS + lowAfter,
      ((habit * DISTANCES + to) * LEVELS + lowAfter) * 2 + Number(end > 0),
      ((habit * DISTANCES + from) * LEVELS + lowBefore) * 2 + Number(end > 0),
    ])
  }
}

/** Of each word, how many words it is from the last sentence's end at or before it: 1 for that end itself. */
function distances(words: readonly WordShape[]): number[] {
  let distance = 99
  return words.map(({ isEnd }) => (distance = isEnd ? 1 : distance + 1))
}

/** Of each word how often the text has it after the word that it stands behind. */
function pairsIn(words: readonly WordShape[]): Uint32Array {
  const pairOf = (at: number) => (words[at - 1] as WordShape).uses.id * words.length + (words[at] as WordShape).uses.id
  const counts = new Map<number, number>()
  for (let at = 1; at < words.length; at++) {
    const pair = pairOf(at)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return Uint32Array.from(words, (_, at) => (at > 0 ? (counts.get(pairOf(at)) as number) : 0))
}

function capitalsAfterSmall(words: readonly WordShape[]): number {
  let small = 0
  let capitals = 0
  for (let at = 1; at < words.length; at++) {
    const { isLow, tail } = words[at - 1] as WordShape
    if (!isLow || tail > 0) continue
    small++
    if ((words[at] as WordShape).shape >= 6) capitals++
  }
  return capitals / (small || 1)
}
