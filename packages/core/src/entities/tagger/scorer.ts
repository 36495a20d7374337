import { mix, toFeature } from "./hash.ts"
import { LABELS } from "./labels.ts"
import type { PackedWeights } from "./packed-weights.ts"
import type { Sentence } from "./tagger-document.ts"
import { OFFSETS } from "./token-features.ts"
import type { Word } from "./word.ts"

const DISTANCES = OFFSETS.map(([, distance]) => distance)

/**
 * Scores of words `first`–`last` of a sentence by label, which hold until the next call; `features` are hashes beside those of the words
 * themselves.
 */
export type Scorer = (
  sentence: Sentence,
  first: number,
  last: number,
  features: readonly (readonly number[])[],
) => Float64Array

/** A scorer by weights. What a word alone adds is summed up once and kept for so many words. */
export function scorer(weights: PackedWeights, most: number): Scorer {
  const { find, entries, step } = weights
  let known = new Map<Word, Float32Array>()
  let scores = new Float64Array(0)
  const add = (into: Float32Array | Float64Array, row: number, hash: number): void => {
    const place = find(toFeature(hash))
    if (place < 0) return
    const start = place >> 5
    const end = start + (place & 31)
    for (let index = start; index < end; index++) {
      const entry = entries[index] as number
      const slot = row + (entry & 31)
      into[slot] = (into[slot] as number) + (entry >> 5)
    }
  }
  const sumsOf = (word: Word): Float32Array => {
    let sums = known.get(word)
    if (sums) return sums
    if (known.size >= most) known = new Map()
    sums = new Float32Array(OFFSETS.length * LABELS)
    for (const [number, [part]] of OFFSETS.entries())
      for (const hash of word[part]) add(sums, number * LABELS, mix(hash, 200 + number))
    known.set(word, sums)
    return sums
  }
  const beyond = new Float32Array(OFFSETS.length * LABELS)
  for (const number of OFFSETS.keys()) add(beyond, number * LABELS, mix(199, 200 + number))
  return ({ words }, first, last, features) => {
    const size = (last - first + 1) * LABELS
    if (scores.length < size) scores = new Float64Array(2 * size)
    scores.fill(0, 0, size)
    for (let index = first; index <= last; index++) {
      const row = (index - first) * LABELS
      for (let number = 0; number < OFFSETS.length; number++) {
        const word = words[index + (DISTANCES[number] as number)]
        const sums = word ? sumsOf(word) : beyond
        const from = number * LABELS
        for (let label = 0; label < LABELS; label++)
          scores[row + label] = (scores[row + label] as number) + (sums[from + label] as number)
      }
      for (const hash of features[index - first] as readonly number[]) add(scores, row, hash)
      for (let label = 0; label < LABELS; label++) scores[row + label] = (scores[row + label] as number) * step
    }
    return scores
  }
}
