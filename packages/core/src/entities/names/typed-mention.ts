import type { EntityType } from "../../schema/entity.ts"

/** A name of known type, as tokens of a block. */
export interface TypedMention {
  block: number
  first: number
  last: number
  text: string
  words: string[]
  type: EntityType
  kind?: "country" | "city" | "region" | "facility"
  /** ISO 3166-1 of the country that it is, or is in, where the finder knows. */
  code?: string
  rule: string
  title: { first: number; last: number } | null
  /** The title's words, in lower case. */
  called?: readonly string[]
  /** The other name that the text itself gives for the same thing. */
  definedAs?: string
}
