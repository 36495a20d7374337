import type { Place } from "../account.ts"
import type { Word } from "../text/words.ts"

/** `quoted`: in quotation marks; `reported`: given to somebody without marks; `own`: the outlet's own voice. */
export type Voice = "quoted" | "reported" | "own"

/** A sentence, or the part of one, that may be a wording of something said. */
export interface Piece extends Place {
  /** Index of its account. */
  account: number
  voice: Voice
  words: readonly Word[]
  /** Its words outside names: names alone make no common wording. */
  plain: readonly Word[]
  /** Id of the quotation it stands in. */
  quote?: string
  /** Identities it is given to; empty where nobody is named. */
  speakers: readonly string[]
}

/** The quotation a piece stands in, through all accounts. */
export function quoteOf({ account, quote }: Piece): string {
  return `${account} ${quote ?? ""}`
}
