const PREFIX =
  /^(?:by|written by|reported by|report(?:ing)? by|story by|words by|text by|author|authors|von|par|por|di|door|af|av|text|autor|от|автор)\b\s*:?\s*/iu
const PARTICLES = "de|da|do|dos|del|della|di|der|den|van|von|zu|zur|al|el|la|le|bin|bint|ibn|ben|ter|ten|y|af|av|e"
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:${PARTICLES})(?=\s))`
const NAME = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+${WORD}){1,4}$`, "u")
const SEPARATOR = /\s*(?:,|;|\s+(?:and|und|et|y|e|en|och|og|и)\s+|&|\|)\s*/u
/** What follows a name in a byline and is none. */
const NOT_A_NAME =
  /\b(?:staff|correspondent|reporter|editor|desk|bureau|agenc(?:y|ies)|news|writer|team|service|updated|published|photo|video|read|min|times|post|online|press|media)\b/iu

/**
 * The people that a byline names, in order.
 *
 * @param isCertain the line is known to be a byline; otherwise it has to begin with a word that says so.
 */
export function bylineNames(text: string, isCertain: boolean): string[] {
  const rest = text.replace(PREFIX, "")
  if (rest === text && !isCertain) return []
  return rest
    .replace(/[|,]\s*$/, "")
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => NAME.test(part) && !NOT_A_NAME.test(part))
    .map(inTitleCase)
}

/** Names set in capitals are written as names; others stay. */
function inTitleCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 6) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
