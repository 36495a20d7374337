import type { RememberedPage } from "./remembered-page.ts"
import { hashOf, textKey } from "./text-key.ts"

/** By so many of its longest pieces of prose a page is known again. */
const PIECES = 20
/** This share of them is enough: an article may be corrected. Another article on a like page has some of its own among them. */
const ENOUGH = 0.9

/** By what a page is known again: its bytes, its address, and its longest pieces of prose. */
export function pageKeys({ sha256, url, prose }: Pick<RememberedPage, "sha256" | "url" | "prose">): string[] {
  const longest = prose.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, PIECES)
  return [sha256.slice(0, 16), addressKey(url), ...longest.map(textKey)]
}

/** Empty for the address of a whole site, which some pages give for theirs. */
function addressKey(url: string | null): string {
  const [, place = ""] = /^\w+:\/\/(?:www\.)?([^#]*[^/#][^#]*)/.exec(url ?? "") ?? []
  return /[/?]./.test(place) ? hashOf(place) : ""
}

/** Is a page with these keys one with the same article, by its bytes, its address or most of its prose? */
export function isSameArticle(
  [bytes, address, ...before]: readonly string[],
  [bytesNow, addressNow, ...now]: readonly string[],
): boolean {
  if (bytes === bytesNow || (address && address === addressNow)) return true
  const again = now.filter((piece) => before.includes(piece)).length
  return again > 0 && again >= Math.max(now.length, before.length) * ENOUGH
}
