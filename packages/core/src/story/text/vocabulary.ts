import { isContent } from "./is-content.ts"
import { isShortForm } from "./short-form.ts"
import type { Word } from "./words.ts"

/** What a word that only holds a sentence together counts against one that says something. */
const FUNCTION_WEIGHT = 0.4
/** Letters of the shortest short form. */
const STEM_LETTERS = 3

/** Words as numbers: equal for words of one stem, and for a word and its short form where both occur. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()
  readonly #weights: number[] = []
  /** Short forms of keys. */
  readonly #short = new Map<string, string>()

  /** Reads all words that will be compared. */
  constructor(wordings: Iterable<readonly Word[]>) {
    const keys = new Map<string, string>()
    for (const words of wordings) for (const { stem, key } of words) if (!keys.has(key)) keys.set(key, stem)
    const byStart = Map.groupBy(keys.keys(), (key) => key.slice(0, STEM_LETTERS))
    for (const alike of byStart.values()) {
      const sorted = alike.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
      for (const key of sorted) {
        const form = sorted.find((other) => other.length < key.length && isShortForm(other, key))
        if (form !== undefined) this.#short.set(key, form)
      }
    }
    for (const [key, stem] of keys) {
      const known = keys.get(this.#short.get(key) ?? "") ?? stem
      const id = this.#ids.get(known) ?? this.#weights.length
      this.#ids.set(known, id).set(stem, id)
      this.#weights[id] ??= isContent(key) ? 1 : FUNCTION_WEIGHT
    }
  }

  ids(words: readonly Word[]): Int32Array {
    return Int32Array.from(words, ({ stem }) => this.#ids.get(stem) ?? -1)
  }

  /** A word's key, or its short form where that occurs too. */
  houseKey({ key }: Word): string {
    return this.#short.get(key) ?? key
  }

  weight(id: number): number {
    return this.#weights[id] ?? 1
  }

  weightOf(ids: Int32Array): number {
    return ids.reduce((sum, id) => sum + this.weight(id), 0)
  }
}
