import { FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { AFTER_SUBJECT, DEFINITE_OPENER } from "../lexicon/reference-words.ts"
import { SAYING_VERBS } from "../lexicon/saying-verbs.ts"
import type { NamedTokens } from "../roles/named-tokens.ts"
import type { Token } from "../text/token.ts"

/** A description such as "the Oslo-based group": its tokens, its noun, and the words before that. */
export interface NounPhrase {
  first: number
  last: number
  noun: string
  modifiers: string[]
}

/** So many words may stand between "the" and its noun. */
const REACH = 5

/** The description that begins at a token, up to the noun that ends it; null where none does, or a name follows. */
export function nounPhraseAt(named: NamedTokens, block: number, first: number): NounPhrase | null {
  const { tokens } = named.block(block)
  if (!DEFINITE_OPENER.test(tokens[first]?.lower ?? "")) return null
  for (let last = first + 1; last <= first + REACH; last++) {
    const token = tokens[last]
    if (token?.text === "-" && token.glued) continue
    if (!token || token.shape === "mark" || token.shape === "possessive" || token.sentence !== tokens[first]?.sentence)
      return null
    if (FUNCTION_WORDS.has(token.lower) && !token.glued) return null
    if (!endsPhrase(tokens, last + 1, named, block)) continue
    if (named.at(block, last)) return null
    return { first, last, noun: token.lower, modifiers: tokens.slice(first + 1, last).map(({ lower }) => lower) }
  }
  return null
}

function endsPhrase(tokens: readonly Token[], at: number, named: NamedTokens, block: number): boolean {
  const next = tokens[at]
  if (!next || next.sentence !== tokens[at - 1]?.sentence) return true
  if (next.shape === "mark") return !/^[-‐‑–&/“"‘(]$/.test(next.text) || !next.glued
  if (next.shape === "possessive") return true
  if (next.shape !== "lower" || named.at(block, at)) return false
  return (
    FUNCTION_WORDS.has(next.lower) ||
    SAYING_VERBS.has(next.lower) ||
    AFTER_SUBJECT.test(next.lower) ||
    /(?:ed|ly)$/.test(next.lower)
  )
}
