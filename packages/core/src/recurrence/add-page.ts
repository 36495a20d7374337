import type { OutletMemory } from "../schema/outlet-memory.ts"
import { outletHost } from "../metadata/outlet-host.ts"
import type { RememberedPage } from "./remembered-page.ts"
import { textKey } from "./text-key.ts"

/** So many texts are remembered at most: those that stand on fewest pages go first, of those the ones longest unseen. */
const MOST_TEXTS = 5000
/** So many of the last pages are known again. */
const MOST_KNOWN = 500
/** By so many of its longest pieces an article is known again, on a page of other bytes. */
const PIECES = 5
/** This share of them is enough: an article may be corrected. Fewer may be notices that stand on every page. */
const ENOUGH = 0.8

/** A memory with one more page in it. The same article again, with other adverts around it or not, adds nothing. */
export function addPage(memory: OutletMemory | null, page: RememberedPage): OutletMemory {
  const { pages, first, last, outlet, known } = memory ?? { pages: 0, first: null, last: null, outlet: null, known: [] }
  const keys = pageKeys(page)
  if (memory && known.some((before) => isSameArticle(before, keys))) return memory
  const number = pages + 1
  const { day } = page
  const texts = { ...memory?.texts }
  for (const key of new Set(page.texts.map(textKey))) texts[key] = [(texts[key]?.[0] ?? 0) + 1, number]
  return {
    version: 1,
    outlet: outlet ?? outletHost(page.url),
    pages: number,
    first: day && (!first || day < first) ? day : first,
    last: day && (!last || day > last) ? day : last,
    texts: bounded(texts),
    known: [...known, keys].slice(-MOST_KNOWN),
  }
}

/** By what a page is known again: its bytes first, then the longest pieces of its article. */
function pageKeys({ sha256, body }: RememberedPage): string[] {
  const longest = body.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, PIECES)
  return [sha256.slice(0, 16), ...longest.map(textKey)]
}

function isSameArticle([bytes, ...before]: readonly string[], [now, ...pieces]: readonly string[]): boolean {
  const again = pieces.filter((piece) => before.includes(piece)).length
  return bytes === now || (again > 0 && again >= pieces.length * ENOUGH)
}

function bounded(texts: OutletMemory["texts"]): OutletMemory["texts"] {
  const all = Object.entries(texts)
  const byWorth = ([a, [seenA, lastA]]: (typeof all)[0], [b, [seenB, lastB]]: (typeof all)[0]) =>
    seenB - seenA || lastB - lastA || (a < b ? -1 : 1)
  return Object.fromEntries(all.length > MOST_TEXTS ? all.toSorted(byWorth).slice(0, MOST_TEXTS) : all)
}
