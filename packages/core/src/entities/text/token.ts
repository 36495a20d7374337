/** How a token is written. `initial`: "B.N.", "S."; `mixed`: "iPhone", "G20"; `mark`: punctuation; `possessive`: "'s". */
export type Shape = "lower" | "capital" | "upper" | "initial" | "mixed" | "number" | "mark" | "possessive" | "handle"

/** A word, number or mark of a block. */
export interface Token {
  text: string
  lower: string
  from: number
  to: number
  shape: Shape
  /** No white space before it. */
  glued: boolean
  /** Index of its sentence in the block. */
  sentence: number
  /** Where a capital says nothing: the first word of a sentence, of a quotation, after a colon or bullet. */
  opens: boolean
}

/** Tokens that may be a part of a name by their shape alone. */
export function isNameShape(token: Token | undefined): boolean {
  if (!token) return false
  const { shape } = token
  return (
    shape === "capital" || shape === "upper" || shape === "initial" || (shape === "mixed" && /\p{Lu}/u.test(token.text))
  )
}
