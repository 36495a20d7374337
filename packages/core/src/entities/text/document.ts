import type { TextBlock } from "../../article/text-block.ts"
import { COMMON_WORDS, FUNCTION_WORDS } from "../lexicon/common-words.ts"
import type { Token } from "./token.ts"
import { tokenize } from "./tokenize.ts"

/** A block as tokens. In title case a capital says nothing. */
export interface BlockTokens {
  block: TextBlock
  tokens: Token[]
  isTitleCase: boolean
  /** Title case by token: the whole block, or a title quoted in it. */
  isTitled: (index: number) => boolean
}

/** An article as tokens, with how it writes its words elsewhere. */
export interface Document {
  blocks: BlockTokens[]
  /** Words that the article also writes in lower case. */
  lowerWords: ReadonlySet<string>
  /** Words that the article capitalises where no sentence opens. */
  capitalWords: ReadonlyMap<string, number>
}

/** Reads blocks as tokens. */
export function readDocument(blocks: readonly TextBlock[]): Document {
  const read = blocks.map((block) => {
    const tokens = tokenize(block.text)
    const whole = isTitleCase(tokens)
    const titles = whole ? [] : quotedTitles(tokens)
    const isTitled = (index: number): boolean =>
      whole || titles.some(({ first, last }) => first <= index && index <= last)
    return { block, tokens, isTitleCase: whole, isTitled }
  })
  const lowerWords = new Set<string>()
  const capitalWords = new Map<string, number>()
  for (const { tokens, isTitleCase: skip } of read) {
    for (const token of tokens) {
      if (token.shape === "lower") lowerWords.add(token.lower)
      else if (!skip && !token.opens && token.shape === "capital")
        capitalWords.set(token.lower, (capitalWords.get(token.lower) ?? 0) + 1)
    }
  }
  return { blocks: read, lowerWords, capitalWords }
}

/** What stands in quotation marks in title case: titles of speeches, films, songs. */
function quotedTitles(tokens: readonly Token[]): { first: number; last: number }[] {
  const titles: { first: number; last: number }[] = []
  for (let open = 0; open < tokens.length; open++) {
    if (tokens[open]?.shape !== "mark" || !/^["“‘']$/.test(tokens[open]?.text ?? "")) continue
    const length = tokens
      .slice(open + 1, open + 16)
      .findIndex(({ text, shape }) => shape === "mark" && /^["”’']$/.test(text))
    const inner = tokens.slice(open + 1, open + 1 + Math.max(0, length))
    const long = inner.filter(({ text, shape }) => text.length > 3 && shape !== "mark" && shape !== "number")
    if (long.length < 3 || long.some(({ shape }) => shape === "lower") || !long.some(({ lower }) => isEveryday(lower)))
      continue
    titles.push({ first: open + 1, last: open + inner.length })
    open += inner.length + 1
  }
  return titles
}

/** Are most of a line's longer everyday words capitalised, or all of it in capitals? */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(
    (token) => token.shape !== "mark" && token.text.length > 3 && token.shape !== "number" && !token.opens,
  )
  if (tokens.length > 40 || /^[.;,]$/.test(tokens.at(-1)?.text ?? "")) return false
  if (long.length < 3) return isShortLine(tokens)
  const capitals = long.filter((token) => token.shape !== "lower").length
  return (
    capitals / long.length >= (long.some((token) => token.shape !== "lower" && isEveryday(token.lower)) ? 0.7 : 0.95)
  )
}

/** A line of a few words, all capitalised, some of them everyday ones, and no full stop. */
function isShortLine(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape }) => shape !== "mark" && shape !== "possessive")
  const isCapital = words.every(({ shape, lower }) => shape !== "lower" || FUNCTION_WORDS.has(lower))
  return (
    isCapital &&
    words.length > 1 &&
    words.length < 10 &&
    !/[.!?”"]/.test(tokens.at(-1)?.text ?? "") &&
    words.some(({ lower }) => COMMON_WORDS.has(lower))
  )
}

/** A word of the general vocabulary rather than of names. */
export const isEveryday = (lower: string): boolean => FUNCTION_WORDS.has(lower) || COMMON_WORDS.has(lower)
