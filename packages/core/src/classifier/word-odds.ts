import { HALF, LETTER, letterKind, MARK } from "../blocks/letter-kinds.ts"
import { addToKey, KEY_SEED, wordKey } from "../blocks/word-key.ts"
import { type CountedOdds, sumOdds } from "./odds.ts"
import { unitAt } from "../source/unit-at.ts"

/** A block longer than this is known by how it begins and ends. */
const WHOLE = 160
const END = 40
const WORDS = /[\p{L}\p{M}]+|©/gu
const COPYRIGHT = 0xa9
const LAST = "$".charCodeAt(0)

/** The words of a block by which it may be known: the first is there with `^` before it too, the last with `$` after it. */
export function tellingWords(text: string): string[] {
  const words = toldBy(text).match(WORDS)
  return words ? [...new Set([`^${words[0]}`, ...words, `${words.at(-1)}$`])] : []
}

/** Sums the odds of `tellingWords`, which are given by their keys: what no string is made for takes a fraction of the time. */
export function sumWordOdds(odds: ReadonlyMap<number, number>, text: string): CountedOdds {
  const told = toldBy(text)
  // The first place is for the first word with its `^`.
  const keys = [0]
  let first = ""
  let last = KEY_SEED
  const { length } = told
  for (let at = 0; at < length; at++) {
    const from = at
    let key = KEY_SEED
    let unit = unitAt(told, at)
    for (; at < length && letterKind(unit) & (LETTER | MARK); unit = unitAt(told, ++at)) key = addToKey(key, unit)
    // Characters of two units are few: who has them is read by the pattern.
    if (letterKind(unit) & HALF) return sumOdds(odds, tellingWords(text).map(wordKey))
    if (at > from) {
      first ||= told.slice(from, at)
      addKey(keys, (last = key))
    }
    if (unit === COPYRIGHT && at < length) {
      first ||= told[at] as string
      addKey(keys, (last = addToKey(KEY_SEED, unit)))
    }
  }
  if (first === "") return sumOdds(odds, [])
  keys[0] = wordKey(`^${first}`)
  keys.push(addToKey(last, LAST))
  return sumOdds(odds, keys)
}

function addKey(keys: number[], key: number): void {
  if (!keys.includes(key, 1)) keys.push(key)
}

function toldBy(text: string): string {
  return (text.length <= WHOLE ? text : `${text.slice(0, END)} ${text.slice(-END)}`).toLowerCase()
}
