/** A sentence's end, in any of the scripts that news comes in; closing marks and a reference number may follow. */
const SENTENCE_END = /[.!?…。！？؟।॥។]["'”’»›」』)\]]*(?:\[\d+\])?$/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu

/** Fewer letters than this are a label, not a sentence of an article. */
const SHORTEST = 40
/** More letters than this say no more of a block. */
const LONGEST = 600
/** How many letters of other scripts one character of these scripts stands for. */
const CJK_WEIGHT = 2.5

/** Length as a reader of Latin script would feel it: a Chinese character counts as a third of a word. */
export function readingLength(text: string): number {
  return text.length + (text.match(CJK)?.length ?? 0) * (CJK_WEIGHT - 1)
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}

/**
 * How much a block reads like running text: 0 for a label or a menu, 1 for a long paragraph. Length counts, a sentence's end
 * counts for half of it, and what stands in links counts against it.
 */
export function proseScore(block: { text: string; linkChars: number }): number {
  const length = readingLength(block.text)
  if (length < SHORTEST) return 0
  const linkShare = block.linkChars / block.text.length
  if (linkShare > 0.5) return 0
  const size = Math.min(length, LONGEST) / LONGEST
  return size * (endsSentence(block.text) ? 1 : 0.4) * (1 - linkShare)
}
