import { SYNONYMS } from "../lexicon/synonyms.ts"
import { isContent } from "./is-content.ts"
import { numberValue } from "./number-value.ts"
import { spellingKey } from "./spelling-key.ts"
import { stem } from "./stem.ts"
import type { Word } from "./words.ts"

/** What a synonym counts against the word itself, and a word that only holds the sentence together against one that tells. */
const SYNONYM = 0.8
const LOOSE = 0.3

const MEANINGS: ReadonlyMap<string, readonly number[]> = meanings()

/** How much of two wordings means the same, whatever the order of the words. */
export interface Paraphrase {
  /** Weight of what they share over that of both (Dice), 0–1. */
  both: number
  /** Words that tell something and have the same, or a synonym, on the other side; how many are the very word. */
  telling: number
  exact: number
}

/** Holds two wordings against each other word by word; `rarity` says what a stem counts, 1 where few use it. */
export function paraphrase(a: readonly Word[], b: readonly Word[], rarity: (stem: string) => number): Paraphrase {
  const open = new Set(b.keys())
  const met = new Set<Word>()
  const found: Paraphrase = { both: 0, telling: 0, exact: 0 }
  for (const isSynonym of [false, true]) {
    const left = isSynonym ? a.filter((word) => !met.has(word)) : a
    for (const word of left) meet(word, isSynonym)
  }
  const whole = [...a, ...b].reduce((sum, word) => sum + weight(word), 0)
  return { ...found, both: whole === 0 ? 0 : Math.min(1, (2 * found.both) / whole) }

  function meet(word: Word, isSynonym: boolean): void {
    const at = [...open].find((index) => (isSynonym ? isLike : isSame)(word, b[index] as Word))
    if (at === undefined) return
    met.add(word)
    open.delete(at)
    const other = b[at] as Word
    found.both += ((weight(word) + weight(other)) / 2) * (isSynonym ? SYNONYM : 1)
    const isTelling = isContent(word.key) && isContent(other.key)
    if (isTelling) found.telling++
    if (isTelling && !isSynonym) found.exact++
  }

  function weight({ key, stem: root }: Word): number {
    return isContent(key) ? rarity(root) : LOOSE
  }
}

/** The meanings that a stem may have, as numbers. */
export function meaningsOf(root: string): readonly number[] {
  return MEANINGS.get(root) ?? []
}

function isSame(a: Word, b: Word): boolean {
  if (a.stem === b.stem) return true
  const number = numberValue(a.form)
  return number !== null && number === numberValue(b.form)
}

function isLike(a: Word, b: Word): boolean {
  const theirs = MEANINGS.get(b.stem)
  return theirs !== undefined && (MEANINGS.get(a.stem) ?? []).some((meaning) => theirs.includes(meaning))
}

function meanings(): Map<string, number[]> {
  const map = new Map<string, number[]>()
  for (const [line, words] of SYNONYMS.entries())
    for (const word of words.split(" ")) {
      const root = stem(spellingKey(word))
      map.set(root, [...(map.get(root) ?? []), line])
    }
  return map
}
