import type { EntityType } from "../../schema/entity.ts"

/** Tokens `first`–`last` of a block that look like one name. */
export interface Name {
  block: number
  first: number
  last: number
  text: string
  /** Its tokens' texts, without marks. */
  words: string[]
  /** The title before it, as token indices. */
  title: { first: number; last: number } | null
  /** "the" stands before it. */
  hasArticle: boolean
  /** A capital that may be owed to its place alone. */
  opens: boolean
  /** An everyday word or a head noun: a name only where it is a part of one that the article gives in full. */
  isEveryday: boolean
}

/** What a rule says of a name: more than one may speak, and their weights add up. */
export interface Vote {
  type: EntityType | "none"
  weight: number
  kind?: "country" | "city" | "region" | "facility"
  rule: string
}
