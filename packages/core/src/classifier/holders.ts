import type { Block, Page } from "../blocks/block.ts"
import { bodyContainer } from "../blocks/prose-holders.ts"
import { elementAround, type ElementNode } from "../source/tree.ts"
import { Holder } from "./holder.ts"
import type { NameOdds } from "./odds.ts"

export interface Holders {
  /** Outer elements come before those in them. */
  all: readonly Holder[]
  /** The holder of each block. */
  of: readonly (Holder | null)[]
  /** That of the element which holds most of the page's prose. */
  body: Holder | null
}

interface Measured {
  page: Page
  blocks: readonly Block[]
  hidden: Uint8Array
  length: Float32Array
  prose: Float32Array
  links: Float32Array
}

/** Sums up what each element of a page holds, in time linear in its blocks and elements. */
export function toHolders(view: Measured, odds: NameOdds): Holders {
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
function holderOf(element: ElementNode, all: Holder[], places: Int32Array, odds: NameOdds): Holder {
  const missing: ElementNode[] = []
  let at: ElementNode | null = element
  while (at && !places[at.index]) {
    missing.push(at)
    at = elementAround(at)
  }
  let outer = at ? (all[(places[at.index] as number) - 1] ?? null) : null
  for (const inner of missing.toReversed()) {
    const made: Holder = new Holder(inner, outer, all.length, odds)
    places[inner.index] = all.push(made)
    outer = made
  }
  return outer as Holder
}
