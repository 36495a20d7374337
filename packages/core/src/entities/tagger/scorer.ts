import { mix, toFeature } from "./hash.ts"
import { LABELS } from "./labels.ts"
import type { PackedWeights } from "./packed-weights.ts"
import type { Sentence } from "./tagger-document.ts"
import { OFFSETS } from "./token-features.ts"
import type { Word } from "./word.ts"

/** Scores by word and label of two readings, in steps of the weights. They are whole numbers, so that their order is no matter. */
export interface Scores {
  first: Int32Array
  second: Int32Array
}

/** Adds up what weights say of words. */
export interface Scorer {
  /** Adds what words `first`–`last` of a sentence say by themselves, the first word at row `row`. */
  addWords(scores: Scores, row: number, sentence: Sentence, first: number, last: number): void
  /** Adds what features say of the word at a row. */
  add(scores: Scores, row: number, features: readonly number[]): void
}

/** How much of a word's sums each reading has. */
const HALF = OFFSETS.length * LABELS

/** A scorer by weights. What a word alone adds is summed up once and kept for so many words. */
export function scorer({ find, entries }: Pick<PackedWeights, "find" | "entries">, most: number): Scorer {
  let known = new Map<Word, Int16Array>()
  const add = (
    one: Int16Array | Int32Array,
    other: Int16Array | Int32Array,
    from: number,
    to: number,
    hash: number,
  ) => {
    const place = find(toFeature(hash))
    if (place === 0) return
    let index = place >>> 10
    const middle = index + ((place >>> 5) & 31)
    const end = middle + (place & 31)
    for (; index < middle; index++) {
      const entry = entries[index] as number
      const slot = from + (entry & 31)
      one[slot] = (one[slot] as number) + (entry >> 5)
    }
    for (; index < end; index++) {
      const entry = entries[index] as number
      const slot = to + (entry & 31)
      other[slot] = (other[slot] as number) + (entry >> 5)
    }
  }
  const addAt = (sums: Int16Array, number: number, hash: number): void =>
    add(sums, sums, number * LABELS, HALF + number * LABELS, mix(hash, 200 + number))
  const sumsOf = (word: Word): Int16Array => {
    let sums = known.get(word)
    if (sums) return sums
    if (known.size >= most) known = new Map()
    sums = new Int16Array(2 * HALF)
    for (const [number, [part]] of OFFSETS.entries()) for (const hash of word[part]) addAt(sums, number, hash)
    known.set(word, sums)
    return sums
  }
  const beyond = new Int16Array(2 * HALF)
  for (const number of OFFSETS.keys()) addAt(beyond, number, 199)
  return {
    addWords({ first: one, second: two }, row, { words }, first, last) {
      const reach = 2
      for (let index = first - reach; index <= last + reach; index++) {
        const word = words[index]
        const sums = word ? sumsOf(word) : beyond
        for (const [number, [, distance]] of OFFSETS.entries()) {
          const at = index - distance
          if (at < first || at > last) continue
          const to = (row + at - first) * LABELS
          const from = number * LABELS
          for (let label = 0; label < LABELS; label++) {
            one[to + label] = (one[to + label] as number) + (sums[from + label] as number)
            two[to + label] = (two[to + label] as number) + (sums[HALF + from + label] as number)
          }
        }
      }
    },
    add({ first, second }, row, features) {
      const from = row * LABELS
      for (let index = 0; index < features.length; index++) add(first, second, from, from, features[index] as number)
    },
  }
}
