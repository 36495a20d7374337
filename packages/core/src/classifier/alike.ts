import type { Holder, Holders } from "./holders.ts"

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
  return { byClass: group(view, holders, signing(CLASS_LEVELS)), byTag: group(view, holders, signing(0)) }
}

function group(view: Measured, { of }: Holders, sign: (holder: Holder | null) => string): Group[] {
  const groups = new Map<string, Group>()
  return of.map((holder, index) => {
    const signature = sign(holder)
    let found = groups.get(signature)
    if (!found) groups.set(signature, (found = { blocks: 0, length: 0, prose: 0, links: 0 }))
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

/** Names an element by its path; figures in classes are left out, for many pages number what they list. */
function signing(classLevels: number): (holder: Holder | null) => string {
  const known = new Map<Holder, string>()
  return (holder) => {
    if (!holder) return ""
    let signature = known.get(holder)
    if (signature === undefined) {
      signature = ""
      let level = 0
      for (let at: Holder | null = holder; at && level < LEVELS; at = at.outer, level++) {
        const { tagName, attributes } = at.element
        signature += `/${tagName}`
        if (level < classLevels) signature += `.${(attributes.class ?? "").slice(0, LONGEST_CLASS).replace(/\d+/g, "")}`
      }
      known.set(holder, signature)
    }
    return signature
  }
}
