import { unitAt } from "../source/unit-at.ts"

/** Where the key of a word begins: what FNV-1a starts from (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const KEY_SEED = 0x811c9dc5 | 0

/** The key of a word with one more unit at its end. */
export function addToKey(key: number, unit: number): number {
  return Math.imul(key ^ unit, 0x01000193)
}

/** A number that stands for a word; that two words of a page have the same is next to never. */
export function wordKey(word: string): number {
  let key = KEY_SEED
  for (let at = 0, { length } = word; at < length; at++) key = addToKey(key, unitAt(word, at))
  return key
}
