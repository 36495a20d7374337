const WORDS = /[\p{L}\p{N}]{4,}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu
/** The same for plain text, found several times as fast. */
const PLAIN_WORDS = /[a-z\d]{4,}/g
const IS_PLAIN = /^[\0-\x7f]*$/

/** The words of a text that say what it is about: four letters or more, or single characters of scripts without spaces. */
export function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(IS_PLAIN.test(text) ? PLAIN_WORDS : WORDS) ?? [])
}

/** How large a share of the first set's words the second holds, 0 to 1. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared / words.size
}

/** So many letters of a word stand for all its forms: enough to bring "resigns" and "resigned" together. */
const STEM = 5

export function toStem(word: string): string {
  return word.slice(0, STEM)
}

/** The stems of a text's content words. */
export function wordStems(text: string): Set<string> {
  return new Set([...contentWords(text)].map(toStem))
}
