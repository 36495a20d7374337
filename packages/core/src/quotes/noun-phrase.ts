import type { Cue } from "./cues.ts"
import { DETERMINERS, PREPOSITIONS } from "./lexicon/function-words.ts"
import { isNameLike } from "./name-like.ts"
import type { Token } from "./tokens.ts"

/** A run of tokens that names or describes somebody, as a half-open range of token indices. */
export interface Phrase {
  from: number
  to: number
}

/** Tokens with the cues among them, by the index of a cue's first token, and the subjects of those already read. */
export interface Clause {
  tokens: readonly Token[]
  cues: readonly (Cue | undefined)[]
  subjects: readonly (Phrase | null | undefined)[]
}

/** Longest phrase that is looked at, in tokens. */
export const LONGEST_PHRASE = 30

export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  PREPOSITIONS.has(token.lower) &&
  /^\p{Ll}|^\p{Lu}\p{Ll}/u.test(token.text)

/** A mark that may stand inside a name or a title: hyphens, slashes, ampersands, at signs, full stops of abbreviations. */
export const isJoint = (token: Token): boolean => token.kind === "mark" && /[-‐‑/&.@#%$]/u.test(token.text)

/** Does this "and" join two names or descriptions rather than two clauses? */
export function joins(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    isNameLike(last) && next !== undefined && (isNameLike(next) || DETERMINERS.has(next.lower)) && !last?.isPossessive
  )
}
