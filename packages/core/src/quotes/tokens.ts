import { words } from "../language/index.ts"
import { PERSONAL_PRONOUNS } from "./lexicon/function-words.ts"
import type { NameMention } from "./name-mentions.ts"

/** One unit of a block as the rules read it: a word, a name, a punctuation mark, or a whole marked range as one opaque unit. */
export interface Token {
  kind: "word" | "name" | "mark" | "range"
  from: number
  to: number
  text: string
  lower: string
  /** Does `'s` follow, outside `from`–`to`? */
  isPossessive: boolean
  /** Of a name. */
  name?: NameMention
  /** Of a marked range: its index in the frame. */
  range?: number
  /** Index of the sentence it stands in. A stop inside a marked range ends none. */
  sentence: number
}

/** A comma or a dash: what sets a parenthesis off. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === "mark" && /^[,—–-]$/u.test(token.text)
}

export function isPronoun(token: Token): boolean {
  return token.kind === "word" && PERSONAL_PRONOUNS.has(token.lower)
}

/** A stretch of text that is one token whatever it holds. */
export type Unit = { from: number; to: number } & (
  | { kind: "range"; range: number }
  | { kind: "name"; name: NameMention }
)

const POSSESSIVE = /^['’]s(?![\p{L}\p{N}])/u

/** Cuts a text into tokens around the given units, which are in order and do not overlap. Sentences are not numbered yet. */
export function toTokens(text: string, units: readonly Unit[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const unit of units) {
    at = cutPlain(tokens, text, at, unit.from)
    const { kind, from, to } = unit
    const token = make(kind, text, from, to)
    tokens.push(kind === "range" ? { ...token, range: unit.range } : { ...token, name: unit.name })
    at = to
  }
  cutPlain(tokens, text, at, text.length)
  return tokens
}

function make(kind: Token["kind"], text: string, from: number, to: number): Token {
  const slice = text.slice(from, to)
  const lower = kind === "range" ? "" : slice.toLowerCase().replaceAll("’", "'")
  return { kind, from, to, text: slice, lower, isPossessive: false, sentence: 0 }
}

function cutPlain(tokens: Token[], text: string, from: number, to: number): number {
  let at = from
  const last = tokens.at(-1)
  const owned = last?.kind === "name" ? POSSESSIVE.exec(text.slice(at, at + 3)) : null
  if (last && owned) {
    last.isPossessive = true
    at += owned[0].length
  }
  const gap = text.slice(at, to)
  let inGap = 0
  for (const word of words(gap)) {
    cutMarks(tokens, text, at + inGap, at + word.from)
    const suffix = /['’]s$/u.exec(gap.slice(word.from, word.to))
    const token = make("word", text, at + word.from, at + word.to - (suffix?.[0].length ?? 0))
    tokens.push(suffix ? { ...token, isPossessive: true } : token)
    inGap = word.to
  }
  cutMarks(tokens, text, at + inGap, to)
  return to
}

function cutMarks(tokens: Token[], text: string, from: number, to: number): void {
  let size = 1
  for (let at = from; at < to; at += size) {
    const character = String.fromCodePoint(text.codePointAt(at) as number)
    size = character.length
    const last = tokens.at(-1)
    if (/\s/u.test(character)) continue
    if (/['’]/.test(character) && last && last.to === at && /s$/i.test(last.text)) last.isPossessive = true
    else tokens.push(make("mark", text, at, at + size))
  }
}
