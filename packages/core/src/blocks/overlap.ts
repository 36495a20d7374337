import { CJK, HALF, LETTER, letterKind, NUMBER } from "./letter-kinds.ts"
import { addToKey, KEY_SEED, wordKey } from "./word-key.ts"
import { unitAt } from "../source/unit-at.ts"

/** The words of a text by their keys: to compare numbers, and to keep sets of them, takes a fraction of what strings take. */
export type Words = ReadonlySet<number>

/** A word that says what a text is about has so many letters or digits; of scripts without spaces, a single character may be one. */
const SHORTEST = 4
const CONTENT_WORDS = /[\p{L}\p{N}]{4,}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu

/** The words of a text that say what it is about: four letters or more, or single characters of scripts without spaces. */
export function contentWords(text: string): Words {
  const lower = text.toLowerCase()
  const words = new Set<number>()
  let from = 0
  let key = KEY_SEED
  const { length } = lower
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? unitAt(lower, at) : 0
    const kind = letterKind(unit)
    if (kind & (LETTER | NUMBER)) {
      key = addToKey(key, unit)
      continue
    }
    // Characters of two units are few: who has them is read by the pattern.
    if (kind & HALF) return new Set(lower.match(CONTENT_WORDS)?.map(wordKey))
    if (at - from >= SHORTEST) words.add(key)
    else for (let single = from; single < at; single++) addCharacter(words, unitAt(lower, single))
    addCharacter(words, unit)
    from = at + 1
    key = KEY_SEED
  }
  return words
}

function addCharacter(words: Set<number>, unit: number): void {
  if (letterKind(unit) & CJK) words.add(addToKey(KEY_SEED, unit))
}

/** How large a share of the first set's words the second holds, 0 to 1. */
export function shareIn<T>(words: ReadonlySet<T>, others: ReadonlySet<T>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / words.size
}

/** So many letters of a word stand for all its forms: enough to bring "resigns" and "resigned" together. */
const STEM = 5

export function toStem(word: string): string {
  return word.slice(0, STEM)
}

/** The stems of a text's content words. */
export function wordStems(text: string): Set<string> {
  return new Set(text.toLowerCase().match(CONTENT_WORDS)?.map(toStem))
}
