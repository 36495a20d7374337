import type { EntityType } from "../schema/entity.ts"

/** A sentence as words and marks. `isTitled`: its capitals say nothing, as in a headline. */
export interface UnreadSentence {
  words: readonly string[]
  isTitled?: boolean
}

/** Words `first`–`last` of a sentence, what they name, and the logarithm of the odds that they do. */
export interface TaggedName {
  first: number
  last: number
  type: EntityType
  odds: number
}

/** What a model makes of a sentence. */
export interface TaggedSentence {
  names: TaggedName[]
  /** By word: how likely it stands in no name, 0 to 1. */
  outside: ArrayLike<number>
}

/** A city of the world by its name: how many people it has (15,000, 100,000 or a million and more), and its country by ISO 3166-1, where the name leaves no doubt. */
export interface KnownCity {
  size: "town" | "city" | "metropolis"
  country?: string
}

/** A learned model of names: reads the sentences of one document together. */
export interface NameModel {
  tag(sentences: readonly UnreadSentence[]): TaggedSentence[]
  /** The city that a name's words name. */
  city?(words: readonly string[]): KnownCity | undefined
}
