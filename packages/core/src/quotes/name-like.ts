import type { Token } from "./tokens.ts"

/** Is the token a name, or a word with a capital that may be part of one? */
export function isNameLike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "name" || (token.kind === "word" && /^\p{Lu}/u.test(token.text)))
}
