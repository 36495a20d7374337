import type { Block } from "../blocks/block.ts"
import { ancestors, type ElementNode } from "../source/tree.ts"

/** What names of elements and words of texts say of a block, as logarithms of odds: above 0 for the body, below 0 against it. */
export interface Odds {
  /** Tag, class, id and role names of the element that holds a block. */
  own: ReadonlyMap<string, number>
  /** The same of the elements around it. */
  around: ReadonlyMap<string, number>
  /** Words in it; the first is there with `^` before it too, the last with `$` after it. */
  word: ReadonlyMap<string, number>
}

/** The sum, the lowest and the highest of several odds; all 0 without any. */
export interface OddsSum {
  sum: number
  lowest: number
  highest: number
}

const LONGEST_NAME = 24
/** Names after these are left out: a class attribute may have thousands. */
const MOST_NAMES = 24

/** The names in an element's class, id, role and the like, in lower case: `relatedPosts-box` gives related, posts, box. */
export function namesIn(value: string): string[] {
  const words =
    value
      .slice(0, 400)
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  return [...new Set(words)].filter((word) => word.length <= LONGEST_NAME).slice(0, MOST_NAMES)
}

/** The elements around a block, from the one that holds it outwards. */
export function elementsAround({ element }: Block): ElementNode[] {
  return [...ancestors(element)]
}

const NAMING = ["class", "id", "role", "itemprop", "data-testid", "data-component"]

/** All names of an element; its tag is `<tag`. */
export function elementNames({ tagName, attributes }: ElementNode): string[] {
  const names = new Set([`<${tagName}`])
  for (const attribute of NAMING) for (const name of namesIn(attributes[attribute] ?? "")) names.add(name)
  return [...names]
}

/** Sums the odds of elements' names. Values of attributes are met again and again in a page, so their sums are remembered. */
export function oddsOfNames(odds: Odds): {
  own: (element: ElementNode) => OddsSum
  around: (element: ElementNode) => OddsSum
} {
  const known = new Map<string, string[]>()
  const names = (value: string) => {
    let found = known.get(value)
    if (!found) known.set(value, (found = namesIn(value)))
    return found
  }
  return { own: summing(odds.own, names), around: summing(odds.around, names) }
}

function summing(
  odds: ReadonlyMap<string, number>,
  names: (value: string) => string[],
): (element: ElementNode) => OddsSum {
  const known = new Map<string, OddsSum>()
  const ofValue = (value: string) => {
    let sum = known.get(value)
    if (!sum) known.set(value, (sum = sumOdds(odds, names(value))))
    return sum
  }
  return ({ tagName, attributes }) => {
    const total = sumOdds(odds, [`<${tagName}`])
    for (const attribute of NAMING) {
      const value = attributes[attribute]
      if (!value) continue
      const { sum, lowest, highest } = ofValue(value)
      total.sum += sum
      total.lowest = Math.min(total.lowest, lowest)
      total.highest = Math.max(total.highest, highest)
    }
    return total
  }
}

export function sumOdds(odds: ReadonlyMap<string, number>, names: readonly string[]): OddsSum & { known: number } {
  const total = { sum: 0, lowest: 0, highest: 0, known: 0 }
  for (const name of names) {
    const value = odds.get(name)
    if (value === undefined) continue
    total.known++
    total.sum += value
    total.lowest = Math.min(total.lowest, value)
    total.highest = Math.max(total.highest, value)
  }
  return total
}

/** A block longer than this is known by how it begins and ends. */
const WHOLE = 160
const END = 40

/** The words of a block by which it may be known. */
export function tellingWords(text: string): string[] {
  const told = text.length <= WHOLE ? text : `${text.slice(0, END)} ${text.slice(-END)}`
  const words = told.toLowerCase().match(/[\p{L}\p{M}]+|©/gu)
  return words ? [...new Set([`^${words[0]}`, ...words, `${words.at(-1)}$`])] : []
}
