import type { TextBlock } from "../../article/text-block.ts"
import { COMMON_WORDS, FUNCTION_WORDS } from "../lexicon/common-words.ts"
import type { Token } from "./token.ts"
import { tokenize } from "./tokenize.ts"

/** A block as tokens. In title case a capital says nothing. */
export interface BlockTokens {
  block: TextBlock
  tokens: Token[]
  isTitleCase: boolean
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
    return { block, tokens, isTitleCase: isTitleCase(tokens) }
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

/** Are most of a line's longer everyday words capitalised, or all of it in capitals? */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(
    (token) => token.shape !== "mark" && token.text.length > 3 && token.shape !== "number" && !token.opens,
  )
  if (long.length < 3 || tokens.length > 40) return false
  const capitals = long.filter((token) => token.shape !== "lower").length
  return (
    capitals / long.length >= (long.some((token) => token.shape !== "lower" && isEveryday(token.lower)) ? 0.7 : 0.95)
  )
}

/** A word of the general vocabulary rather than of names. */
export const isEveryday = (lower: string): boolean => FUNCTION_WORDS.has(lower) || COMMON_WORDS.has(lower)
