import {
  COMPANY_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBERING_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from "./lexicon/abbreviations.ts"
import type { TextRange } from "./text-range.ts"

/** Marks that may end a sentence, with the quotation marks and brackets that close it; or an empty line. */
const STOP = /(?:\.{2,}|[.!?…]+|[。！？؟।]+)(?:["”’»)\]]|'(?!\p{L})|[“‘«](?=\s|$))*|\n[ \t]*\n/gu

/** Scripts whose sentences `STOP` does not know. */
const OTHER_SCRIPT = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The sentences of a text, without the white space around them; together they hold every other character. */
export function sentences(text: string): TextRange[] {
  if (OTHER_SCRIPT.test(text)) return segment(text)
  const found: TextRange[] = []
  let from = 0
  for (const match of text.matchAll(STOP)) {
    const to = match.index + match[0].length
    if (!endsSentence(text, match.index, to, match[0])) continue
    push(found, text, from, to)
    from = to
  }
  push(found, text, from, text.length)
  return found
}

function segment(text: string): TextRange[] {
  const found: TextRange[] = []
  for (const { index, segment: part } of new Intl.Segmenter("und", { granularity: "sentence" }).segment(text)) {
    push(found, text, index, index + part.length)
  }
  return found
}

function push(found: TextRange[], text: string, from: number, to: number): void {
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  if (to > from) found.push({ from, to })
}

function endsSentence(text: string, at: number, to: number, stop: string): boolean {
  if (stop.startsWith("\n") || /^[。！？؟।]/.test(stop)) return true
  const rest = text.slice(to, to + 24)
  if (rest.trim() === "") return to + rest.length >= text.length
  if (!/^\s/.test(rest)) return runsTogether(text, at, stop, rest)
  const next = /^\s+["'“‘«([¿¡—–-]*\s*([\p{L}\p{N}][\p{L}\p{N}'’-]*)?/u.exec(rest)?.[1]
  if (next === undefined) return true
  if (/^\p{Ll}/u.test(next)) return false
  if (!stop.startsWith(".") || stop.startsWith("..")) return true
  return !continuesAfterStop(text, at, next)
}

/** Two sentences without a space between them: `…partnership."The`, `…talks.The`. */
function runsTogether(text: string, at: number, stop: string, rest: string): boolean {
  if (/["”’»)\]'!?]$/.test(stop)) return /^["“‘]?\p{Lu}\p{Ll}|^["“‘]?[AI] /u.test(rest)
  return /\p{L}\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^["“‘]?(?:\p{Lu}\p{Ll}+|A|I)[\s,'’]/u.test(rest)
}

/** Does the stop belong to an abbreviation, an initial or a number, with the sentence going on at `next`? */
function continuesAfterStop(text: string, at: number, next: string): boolean {
  const word = /[\p{L}\p{N}][\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? ""
  const lower = word.toLowerCase()
  const opens = SENTENCE_OPENERS.has(next.toLowerCase()) && next.length > 1
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opens
  if (NUMBERING_ABBREVIATIONS.has(lower)) return /^\p{N}/u.test(next)
  if (LEADING_ABBREVIATIONS.has(lower) && !TRAILING_ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(word) || !opens
  if (!TRAILING_ABBREVIATIONS.has(lower)) return false
  if (MONTH_ABBREVIATIONS.has(lower)) return /^\p{N}/u.test(next) && /^\p{Lu}/u.test(word)
  return COMPANY_ABBREVIATIONS.has(lower) && !opens
}
