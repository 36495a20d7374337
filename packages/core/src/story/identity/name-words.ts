import { DESCRIPTION_OPENER, HONORIFICS, LOOSE_WORDS } from "../lexicon/name-words.ts"
import { toWords, type Word } from "../text/words.ts"

/** The words of a name by which it is compared: honorifics and "the" left out. */
export function nameWords(name: string): string[] {
  const keys = toWords(name).map((word) => word.key)
  const rest = keys.filter((key) => !HONORIFICS.has(key))
  return rest.length > 0 ? rest : keys
}

/** One key for the spellings of one name. */
export function nameKey(name: string): string {
  return nameWords(name).join(" ")
}

/** The words without which it would be another name; an edition ("12th") is none. */
export function coreWords(name: string): string[] {
  return toWords(name)
    .filter((word) => !LOOSE_WORDS.has(word.key) && !isOrdinal(word))
    .map((word) => word.stem)
}

/** A name of its own, rather than a description ("the new plan", "This deal"). */
export function isProper(name: string): boolean {
  if (DESCRIPTION_OPENER.test(name)) return false
  const words = toWords(name)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word.text)).length
  return words.length === 1 ? /^\p{Lu}[\p{L}\p{N}.&]+$/u.test(name) && name.length > 1 : capitals >= 2
}

function isOrdinal(word: Word): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(word.form)
}
