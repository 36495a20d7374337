import type { PageGold } from "./page-gold.ts"
import { siteOf } from "./site.ts"

/** Pages that the engine is made with, and pages of sites that it was not made with. */
export const PARTS = ["development", "held-out"] as const
export type Part = (typeof PARTS)[number]

/** How many folds the sites are dealt into. The last one is held out. */
export const FOLDS = 5

/** The fold of a page, from 0: all pages of a site are in the same, whatever the collection. */
export function foldOf(gold: Pick<PageGold, "id" | "url">): number {
  return foldOfName(siteOf(gold))
}

/** The fold of a name, of a site or of a document. */
export const foldOfName = (name: string): number => fnv1a(name) % FOLDS

export function partOf(gold: Pick<PageGold, "id" | "url">): Part {
  return foldOf(gold) === FOLDS - 1 ? "held-out" : "development"
}

/** FNV-1a, 32 bits: the same on every machine and for all time. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
