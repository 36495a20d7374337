import { inTitleCase } from "./in-title-case.ts"
import { BYLINE_OPENER, BYLINE_PARTICLES, BYLINE_SEPARATOR, NO_BYLINE_NAME } from "./lexicon/byline-words.ts"

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:${BYLINE_PARTICLES})(?=\s))`
const NAME = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+${WORD}){1,4}$`, "u")

/** A job that ran on after a name. */
const JOB = /(?<=^\p{Lu}\S+\s\p{Lu}\S+)\s+(?:\p{Lu}\p{Ll}+\s)?(?:reporter|correspondent|editor|writer)$/u

/** Names set in capitals are written as names from this length on; shorter ones are initials. */
const SHORTEST_IN_CAPITALS = 6

/**
 * The people that a byline names, in order.
 *
 * @param isCertain the line is known to be a byline; otherwise it has to begin with a word that says so.
 */
export function bylineNames(text: string, isCertain: boolean): string[] {
  const rest = text.replace(BYLINE_OPENER, "")
  if (rest === text && !isCertain) return []
  return rest
    .replace(/[|,]\s*$/, "")
    .split(BYLINE_SEPARATOR)
    .map((part) => part.trim().replace(BYLINE_OPENER, "").replace(JOB, ""))
    .filter((part) => NAME.test(part) && !NO_BYLINE_NAME.test(part))
    .map((name) => inTitleCase(name, SHORTEST_IN_CAPITALS))
}
