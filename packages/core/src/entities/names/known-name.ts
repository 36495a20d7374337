import { knownOrganization, opensOrganization } from "./known-organizations.ts"
import { knownPlace, opensPlace } from "./known-places.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { textOf } from "./text-of.ts"

/** Does a gazetteer know a place or organisation of this name? */
export const isKnown = (text: string): boolean =>
  knownPlace(text) !== undefined || knownOrganization(text) !== undefined

/** May a name of several words that a gazetteer knows begin with this one, in lower case? */
export function mayGoOn(lower: string): boolean {
  const opening = /^[a-z]+$/.test(lower) ? lower : (/^\p{L}*/u.exec(lower)?.[0] ?? "")
  return opensPlace(opening) || opensOrganization(opening)
}

/** The end of the longest name of the gazetteers that begins at `at`, or -1. */
export function knownEnd(tokens: readonly Token[], at: number, limit: number): number {
  const furthest = mayGoOn(tokens[at]?.lower ?? "") ? at + 5 : at
  for (let last = Math.min(limit, furthest); last >= at; last--) {
    if (isNameShape(tokens[last]) && isKnown(textOf(tokens, at, last))) return last
  }
  return -1
}
