import { addToKey, KEY_SEED, wordKey } from "../blocks/word-key.ts"
import type { Holder } from "./holder.ts"
import type { Holders } from "./holders.ts"
import { unitAt } from "../source/unit-at.ts"

/** Sums over the shown blocks that stand in elements of the same names. */
export interface Group {
  blocks: number
  length: number
  prose: number
  links: number
}

/** For each block the group of those whose nearest elements have the same tags and classes, and of those with the same tags. */
export interface Alike {
  byClass: readonly Group[]
  byTag: readonly Group[]
}

/** So many elements outwards are compared, so many of them by class too. */
const LEVELS = 6
const CLASS_LEVELS = 3
const LONGEST_CLASS = 60

interface Measured {
  hidden: Uint8Array
  length: Float32Array
  prose: Float32Array
  links: Float32Array
}

export function findAlike(view: Measured, holders: Holders): Alike {
  const keys = keysOf(holders)
  return { byClass: group(view, holders, keys, CLASS_LEVELS), byTag: group(view, holders, keys, 0) }
}

/** For each holder the key of its tag, and that of its class. */
interface Keys {
  tag: Int32Array
  class: Int32Array
}

function keysOf({ all }: Holders): Keys {
  const keys: Keys = { tag: new Int32Array(all.length), class: new Int32Array(all.length) }
  for (const { element, index } of all) {
    keys.tag[index] = wordKey(element.tagName)
    keys.class[index] = classKey(element.attribute("class") ?? "")
  }
  return keys
}

/** The key of a class without its figures, for many pages number what they list. */
function classKey(value: string): number {
  let key = KEY_SEED
  const length = Math.min(value.length, LONGEST_CLASS)
  for (let at = 0; at < length; at++) {
    const unit = unitAt(value, at)
    if (unit < 48 || unit > 57) key = addToKey(key, unit)
  }
  return key
}

function group(view: Measured, { of }: Holders, keys: Keys, classLevels: number): Group[] {
  const groups = new Map<number, Group>()
  return of.map((holder, index) => {
    const key = pathKey(holder, keys, classLevels)
    let found = groups.get(key)
    if (!found) groups.set(key, (found = { blocks: 0, length: 0, prose: 0, links: 0 }))
    if (!view.hidden[index]) {
      const length = view.length[index] ?? 0
      found.blocks++
      found.length += length
      found.prose += view.prose[index] ?? 0
      found.links += length * (view.links[index] ?? 0)
    }
    return found
  })
}

/** One key for the names of an element and of those around it. */
function pathKey(holder: Holder | null, keys: Keys, classLevels: number): number {
  let key = KEY_SEED
  let level = 0
  for (let at = holder; at && level < LEVELS; at = at.outer, level++) {
    key = addToKey(key, keys.tag[at.index] as number)
    if (level < classLevels) key = addToKey(key, keys.class[at.index] as number)
  }
  return key
}
