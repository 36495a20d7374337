import type { OutletMemory } from "../schema/outlet-memory.ts"
import { outletHost } from "../metadata/outlet-host.ts"
import type { RememberedPage } from "./remembered-page.ts"
import { isSameArticle, pageKeys } from "./page-keys.ts"
import { textKey } from "./text-key.ts"

/** So many texts are remembered at most: those that stand on fewest pages go first, of those the ones longest unseen. */
const MOST_TEXTS = 5000
/** So many of the last pages are known again. */
const MOST_KNOWN = 500
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

function bounded(texts: OutletMemory["texts"]): OutletMemory["texts"] {
  const all = Object.entries(texts)
  const byWorth = ([a, [seenA, lastA]]: (typeof all)[0], [b, [seenB, lastB]]: (typeof all)[0]) =>
    seenB - seenA || lastB - lastA || (a < b ? -1 : 1)
  return Object.fromEntries(all.length > MOST_TEXTS ? all.toSorted(byWorth).slice(0, MOST_TEXTS) : all)
}
