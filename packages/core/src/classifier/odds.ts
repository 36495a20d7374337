import type { Block } from "../blocks/block.ts"
import { ancestors, type ElementNode } from "../source/tree.ts"
import { addToKey, KEY_SEED, wordKey } from "../blocks/word-key.ts"
import { unitAt } from "../source/unit-at.ts"

/**
 * What names of elements and words of texts say of a block, as logarithms of odds: above 0 for the body, below 0 against it. Names
 * and words are there by their keys.
 */
export interface Odds {
  /** Tag, class, id and role names of the element that holds a block. */
  own: ReadonlyMap<number, number>
  /** The same of the elements around it. */
  around: ReadonlyMap<number, number>
  /** Words in it; the first is there with `^` before it too, the last with `$` after it. */
  word: ReadonlyMap<number, number>
}

/** The sum, the lowest and the highest of several odds; all 0 without any. */
export interface OddsSum {
  sum: number
  lowest: number
  highest: number
}

const LONGEST_VALUE = 400
const LONGEST_NAME = 24
/** Names after these are left out: a class attribute may have thousands. */
const MOST_NAMES = 24

/** The names in an element's class, id, role and the like, in lower case: `relatedPosts-box` gives related, posts, box. */
export function namesIn(value: string): string[] {
  const words =
    value
      .slice(0, LONGEST_VALUE)
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  return [...new Set(words)].filter((word) => word.length <= LONGEST_NAME).slice(0, MOST_NAMES)
}

/** The keys of `namesIn`, for which no strings are made. */
export function nameKeys(value: string): number[] {
  const length = Math.min(value.length, LONGEST_VALUE)
  const keys: number[] = []
  let key = KEY_SEED
  let from = 0
  let before = 0
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? unitAt(value, at) : 0
    // What is not ASCII may become so in lower case.
    if (unit > 127) return namesIn(value).map(wordKey)
    const isSmall = unit >= 97 && unit <= 122
    const isCapital = unit >= 65 && unit <= 90
    if (!(isSmall || isCapital) || (isCapital && isSmallOrDigit(before))) {
      if (at - from > 1 && at - from <= LONGEST_NAME && keys.length < MOST_NAMES && !keys.includes(key)) keys.push(key)
      key = KEY_SEED
      from = isCapital ? at : at + 1
    }
    if (isSmall || isCapital) key = addToKey(key, unit | 32)
    before = unit
  }
  return keys
}

const isSmallOrDigit = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)

/** The elements around a block, from the one that holds it outwards. */
export function elementsAround({ element }: Block): ElementNode[] {
  return [...ancestors(element)]
}

const NAMING = new Set(["class", "id", "role", "itemprop", "data-testid", "data-component"])

/** All names of an element; its tag is `<tag`. */
export function elementNames(element: ElementNode): string[] {
  const names = new Set([`<${element.tagName}`])
  for (const attribute of NAMING) for (const name of namesIn(element.attribute(attribute) ?? "")) names.add(name)
  return [...names]
}

/** What an element's names say of a block that it holds itself, and of one further in. */
export interface NameOdds {
  own: (element: ElementNode) => OddsSum
  around: (element: ElementNode) => OddsSum
}

/** Sums the odds of elements' names. Tags and values of attributes are met again and again in a page, so their sums are remembered. */
export function oddsOfNames(odds: Odds): NameOdds {
  const keysOf = remembering(nameKeys)
  return { own: summing(odds.own, keysOf), around: summing(odds.around, keysOf) }
}

function summing(
  odds: ReadonlyMap<number, number>,
  keysOf: (value: string) => readonly number[],
): (element: ElementNode) => OddsSum {
  const ofTag = remembering((tagName) => sumOdds(odds, [wordKey(`<${tagName}`)]))
  const ofValue = remembering((value) => sumOdds(odds, keysOf(value)))
  return ({ tagName, attributes }) => {
    let { sum, lowest, highest } = ofTag(tagName)
    for (const { name, value } of attributes) {
      if (value === "" || !NAMING.has(name)) continue
      const added = ofValue(value)
      sum += added.sum
      lowest = Math.min(lowest, added.lowest)
      highest = Math.max(highest, added.highest)
    }
    return { sum, lowest, highest }
  }
}

function remembering<T>(make: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>()
  return (value) => {
    let found = known.get(value)
    if (found === undefined) known.set(value, (found = make(value)))
    return found
  }
}

/** The sum of several odds, and how many of the names are known. */
export interface CountedOdds extends OddsSum {
  known: number
}

export function sumOdds(odds: ReadonlyMap<number, number>, keys: readonly number[]): CountedOdds {
  const total = { sum: 0, lowest: 0, highest: 0, known: 0 }
  for (const key of keys) {
    const value = odds.get(key)
    if (value === undefined) continue
    total.known++
    total.sum += value
    total.lowest = Math.min(total.lowest, value)
    total.highest = Math.max(total.highest, value)
  }
  return total
}
