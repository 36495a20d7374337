import type { Block, Page } from "../blocks/block.ts"
import { bodyContainer } from "../blocks/prose-holders.ts"
import { elementAround, type ElementNode } from "../source/tree.ts"
import type { oddsOfNames, OddsSum } from "./odds.ts"

/** An element that holds blocks, directly or further in. */
export interface Holder {
  element: ElementNode
  /** Of the element around it; null at the root. */
  outer: Holder | null
  index: number
  depth: number
  /** Sums over the shown blocks in it. */
  length: number
  prose: number
  links: number
  blocks: number
  /** Indexes of the first and the last of them; Infinity and -1 without any. */
  first: number
  last: number
  /** Bits of `WITHIN` for it and the elements around it. */
  within: number
  /** Of one that holds a block itself. */
  own: OddsSum | null
  around: OddsSum
  /** Of all elements around a block in it, itself included; those further out count less. */
  path: OddsSum
}

export interface Holders {
  /** Outer elements come before those in them. */
  all: readonly Holder[]
  /** The holder of each block. */
  of: readonly (Holder | null)[]
  /** That of the element which holds most of the page's prose. */
  body: Holder | null
}

/** Elements that it matters to be within, a bit each. */
export const WITHIN: Readonly<Record<string, number>> = {
  article: 1,
  main: 1 << 1,
  nav: 1 << 2,
  aside: 1 << 3,
  footer: 1 << 4,
  header: 1 << 5,
  form: 1 << 6,
  button: 1 << 6,
  figure: 1 << 7,
  ul: 1 << 8,
  table: 1 << 9,
  blockquote: 1 << 10,
  figcaption: 1 << 11,
}

/** Each step outwards counts for less by this. */
const FADING = 0.8

interface Measured {
  page: Page
  blocks: readonly Block[]
  hidden: Uint8Array
  length: Float32Array
  prose: Float32Array
  links: Float32Array
}

/** Sums up what each element of a page holds, in time linear in its blocks and elements. */
export function toHolders(view: Measured, odds: ReturnType<typeof oddsOfNames>): Holders {
  const all: Holder[] = []
  const places = new Int32Array(view.page.tree?.size ?? 0)
  const of = view.blocks.map(({ element }) => element && holderOf(element, all, places, odds))
  for (let index = 0; index < of.length; index++) {
    const holder = of[index]
    if (!holder || view.hidden[index]) continue
    const length = view.length[index] ?? 0
    holder.length += length
    holder.prose += view.prose[index] ?? 0
    holder.links += length * (view.links[index] ?? 0)
    holder.blocks++
    holder.first = Math.min(holder.first, index)
    holder.last = index
  }
  for (let at = all.length - 1; at >= 0; at--) {
    const { outer, length, prose, links, blocks, first, last } = all[at] as Holder
    if (!outer) continue
    outer.length += length
    outer.prose += prose
    outer.links += links
    outer.blocks += blocks
    outer.first = Math.min(outer.first, first)
    outer.last = Math.max(outer.last, last)
  }
  const body = bodyContainer(view.page)
  return { all, of, body: (body && all[(places[body.index] ?? 0) - 1]) ?? null }
}

/**
 * The holder of an element; those around it are made before it. Iterative: depth is the page's choice.
 *
 * @param places for each element of the tree, the place of its holder in `all`, counted from 1.
 */
function holderOf(
  element: ElementNode,
  all: Holder[],
  places: Int32Array,
  odds: ReturnType<typeof oddsOfNames>,
): Holder {
  const missing: ElementNode[] = []
  let at: ElementNode | null = element
  while (at && !places[at.index]) {
    missing.push(at)
    at = elementAround(at)
  }
  let outer = at ? (all[(places[at.index] as number) - 1] ?? null) : null
  for (const inner of missing.toReversed()) {
    const around = odds.around(inner)
    const made: Holder = {
      element: inner,
      outer,
      index: all.length,
      depth: outer ? outer.depth + 1 : 0,
      length: 0,
      prose: 0,
      links: 0,
      blocks: 0,
      first: Infinity,
      last: -1,
      within: (outer?.within ?? 0) | (WITHIN[inner.tagName] ?? 0),
      own: null,
      around,
      path: {
        sum: (outer?.path.sum ?? 0) * FADING + around.sum,
        lowest: Math.min(outer?.path.lowest ?? 0, around.lowest),
        highest: Math.max(outer?.path.highest ?? 0, around.highest),
      },
    }
    places[inner.index] = all.push(made)
    outer = made
  }
  const holder = outer as Holder
  holder.own ??= odds.own(element)
  return holder
}
