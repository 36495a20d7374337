import { isAbbreviation } from "./is-abbreviation.ts"
import type { TextRange } from "./text-range.ts"

/** Dotted initials (U.S., B.N.), or letters and digits joined inside by apostrophes, hyphens, digit separators or an ampersand. */
const WORD =
  /(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\-‐‑]|(?<=\d)[.,](?=\d)|(?<=\p{Lu})&(?=\p{Lu}))[\p{L}\p{N}\p{M}]+)*/gu

/** Scripts that `WORD` must not cut by its own rules. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/**
 * The words of a text. Latin script is cut by rules of ours, because `Intl.Segmenter` follows each runtime's ICU;
 * other scripts by `Intl.Segmenter`. An abbreviation's full stop is part of the word.
 */
export function words(text: string): TextRange[] {
  const found: TextRange[] = []
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    const to = from + match[0].length
    if (OTHER_SCRIPT.test(match[0])) found.push(...segment(match[0], from))
    else found.push({ from, to: text[to] === "." && endsInAbbreviation(text, from, to) ? to + 1 : to })
  }
  return found
}

function segment(run: string, offset: number): TextRange[] {
  return [...new Intl.Segmenter("und", { granularity: "word" }).segment(run)]
    .filter((part) => part.isWordLike)
    .map((part) => ({ from: offset + part.index, to: offset + part.index + part.segment.length }))
}

/** Single capitals count as initials where a name may go on. */
function endsInAbbreviation(text: string, from: number, to: number): boolean {
  const word = text.slice(from, to)
  if (/^\p{Lu}$/u.test(word)) return /^\.(?:\s?\p{Lu}|\s?-)/u.test(text.slice(to, to + 3))
  return word.length <= 6 && isAbbreviation(word) && !(word === word.toLowerCase() && /^\.\s*$/.test(text.slice(to)))
}
