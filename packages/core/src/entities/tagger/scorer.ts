import { mix, toFeature } from "./hash.ts"
import { LABELS } from "./labels.ts"
import type { PackedWeights } from "./packed-weights.ts"
import type { Sentence } from "./tagger-document.ts"
import { OFFSETS } from "./token-features.ts"
import type { Word } from "./word.ts"

/**
 * Scores by word and label in steps of the weights: that of the first reading in the low 16 bits, that of the second above them. They are
 * whole numbers, so that their order is no matter; and so small that neither outgrows its half.
 */
export type Scores = Int32Array

export const firstOf = (both: number): number => (both << 16) >> 16
export const secondOf = (both: number): number => (both - firstOf(both)) >> 16

/** Adds up what weights say of words. */
export interface Scorer {
  /** Adds what words `first`–`last` of a sentence say by themselves, the first word at row `row`. */
  addWords(scores: Scores, row: number, sentence: Sentence, first: number, last: number): void
  /** Adds what features say of the word at a row. */
  add(scores: Scores, row: number, features: readonly number[]): void
}

/** A scorer by weights. What a word alone adds is summed up once and kept for so many words. */
export function scorer({ find, entries }: Pick<PackedWeights, "find" | "entries">, most: number): Scorer {
  let known = new Map<Word, Int32Array>()
  const add = (to: Int32Array, from: number, hash: number): void => {
    const place = find(toFeature(hash))
    if (place === 0) return
    let index = place >>> 10
    const middle = index + ((place >>> 5) & 31)
    const end = middle + (place & 31)
    for (; index < middle; index++) {
      const entry = entries[index] as number
      const slot = from + (entry & 31)
      to[slot] = (to[slot] as number) + (entry >> 5)
    }
    for (; index < end; index++) {
      const entry = entries[index] as number
      const slot = from + (entry & 31)
      to[slot] = (to[slot] as number) + ((entry >> 5) << 16)
    }
  }
  const addAt = (sums: Int32Array, number: number, hash: number): void =>
    add(sums, number * LABELS, mix(hash, 200 + number))
  const sumsOf = (word: Word): Int32Array => {
    let sums = known.get(word)
    if (sums) return sums
    if (known.size >= most) known = new Map()
    sums = new Int32Array(OFFSETS.length * LABELS)
    for (const [number, [part]] of OFFSETS.entries()) for (const hash of word[part]) addAt(sums, number, hash)
    known.set(word, sums)
    return sums
  }
  const beyond = new Int32Array(OFFSETS.length * LABELS)
  for (const number of OFFSETS.keys()) addAt(beyond, number, 199)
  const distances = OFFSETS.map(([, distance]) => distance)
  return {
    addWords(scores, row, { words }, first, last) {
      const reach = 2
      for (let index = first - reach; index <= last + reach; index++) {
        const word = words[index]
        const sums = word ? sumsOf(word) : beyond
        for (let number = 0; number < distances.length; number++) {
          const at = index - (distances[number] as number)
          if (at < first || at > last) continue
          const to = (row + at - first) * LABELS
          const from = number * LABELS
          for (let label = 0; label < LABELS; label++)
            scores[to + label] = (scores[to + label] as number) + (sums[from + label] as number)
        }
      }
    },
    add(scores, row, features) {
      const from = row * LABELS
      for (let index = 0; index < features.length; index++) add(scores, from, features[index] as number)
    },
  }
}
