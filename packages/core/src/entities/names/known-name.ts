import { knownOrganization } from "./known-organizations.ts"
import { knownPlace } from "./known-places.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { textOf } from "./text-of.ts"

/** Does a gazetteer know a place or organisation of this name? */
export const isKnown = (text: string): boolean =>
  knownPlace(text) !== undefined || knownOrganization(text) !== undefined

/** The end of the longest name of the gazetteers that begins at `at`, or -1. */
export function knownEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let last = Math.min(limit, at + 5); last >= at; last--) {
    if (isNameShape(tokens[last]) && isKnown(textOf(tokens, at, last))) return last
  }
  return -1
}
