import { LETTER, letterKind, MARK, NUMBER } from "./letter-kinds.ts"

/** A sentence's end, in any of the scripts that news comes in; closing marks and a reference number may follow. */
const SENTENCE_END = /[.!?…。！？｡؟۔।॥։።፧။។៕]["'”’»›」』)\]]*(?:\[\d+\])?$/u
/** Scripts without spaces between words. */
export const UNSPACED =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}]"
/** A sentence's end with another's beginning behind it, in scripts with capitals. */
export const SENTENCES = /\p{Ll}{2}[.!?]["”’»]?\s+["“‘«]?\p{Lu}/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const UNSPACED_LETTER = new RegExp(UNSPACED, "gu")
/** Scripts whose sentences end without a mark. */
const UNMARKED_END = /[\p{Script=Thai}\p{Script=Lao}]\p{M}*["'”’)\]]*$/u

/** Fewer letters than these are a label, not a sentence of an article: one that ends as sentences do may be shorter. */
const SHORTEST = 40
const SHORTEST_SENTENCE = 20
/** A longer block of a script without marks for a sentence's end is no label. */
const LONGEST_LABEL = 120
/** More letters than this say no more of a block. */
const LONGEST = 600
/** How many letters of other scripts one character of these scripts stands for: a word of two characters for one of five letters. */
const CJK_WEIGHT = 2.5
/** Characters in a word of a script without spaces: in running Chinese between one and a half and two, in Japanese two, Thai has more. */
const CHARACTERS_IN_WORD = 2

/** How many words a text has: what stands between spaces, and every two characters of a script without them. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED_LETTER)?.length ?? 0
  const rest = unspaced > 0 ? text.replace(UNSPACED_LETTER, " ") : text
  return (rest.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.ceil(unspaced / CHARACTERS_IN_WORD)
}

/** Where the scripts above have their letters: most texts have none, and are told so sooner. */
const MAY_BE_CJK = /[\u1100-\u11ff\u2e80-\ud8ff\uf900-\ufaff\uff00-\uffef]/

/** Length as a reader of Latin script would feel it: a Chinese character counts as a third of a word. */
export function readingLength(text: string): number {
  if (!MAY_BE_CJK.test(text)) return text.length
  return text.length + (text.match(CJK)?.length ?? 0) * (CJK_WEIGHT - 1)
}

/** So much of a text's end is looked at: a sentence's mark and what may follow it. */
const END = 40

export function endsSentence(text: string): boolean {
  // Most texts end with a letter, and are told so sooner.
  if (letterKind(text.charCodeAt(text.length - 1)) & (LETTER | MARK | NUMBER)) return false
  return SENTENCE_END.test(text.length > END ? text.slice(-END) : text)
}

/** Worth grows with length to this power: two sentences are worth more than one, but not twice. */
const GROWTH = 0.7

/** What a block that ends no sentence is worth beside one of its length that does. */
const OPEN_SHARE = 0.25

/**
 * How much a block reads like running text: 0 for a label or a menu, 1 for a long paragraph. Length counts, the more the
 * shorter a block is; so does a sentence's end; what stands in links counts against it.
 */
export function proseScore(block: { text: string; linkChars: number }): number {
  const length = readingLength(block.text)
  const isSentence = endsSentence(block.text) || (length > LONGEST_LABEL && UNMARKED_END.test(block.text))
  if (length < (isSentence ? SHORTEST_SENTENCE : SHORTEST)) return 0
  const linkShare = block.linkChars / block.text.length
  if (linkShare > 0.5) return 0
  const size = (Math.min(length, LONGEST) / LONGEST) ** GROWTH
  return size * (isSentence ? 1 : OPEN_SHARE) * (1 - linkShare)
}
