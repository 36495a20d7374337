import type { EntityType } from "../schema/entity.ts"
import type { Document } from "./text/document.ts"
import type { Token } from "./text/token.ts"
import type { Head } from "./names/head.ts"
import type { Name } from "./names/name.ts"

/** A name with what stands around it. `before(1)` is the token right before the name and its title. */
export interface NameInContext {
  name: Name
  document: Document
  /** The noun that says what is named, if there is one. */
  head: Head | null
  before: (distance: number) => Token | undefined
  after: (distance: number) => Token | undefined
}

/** What a rule holds a name to be; "none" that it is no name. Weights of several rules add up: 1 is a hint, 5 is certain. */
export interface Opinion {
  type: EntityType | "none"
  weight: number
  kind?: "country" | "city" | "region" | "facility"
}

/** Tokens `first`–`last` of a block that name something, found by more than capitals. */
export interface Found {
  first: number
  last: number
  type: EntityType
  /** The other name of the same thing that the text itself gives, as tokens. */
  alias?: { first: number; last: number }
}

/**
 * One way of telling what a name is (`weigh`), or of finding a name that capitals alone do not show (`find`).
 *
 * Its doc comment holds `@example "text" → type "Name"` lines, and at least one near miss, `→ nothing`: they are its tests.
 */
export interface EntityRule {
  name: string
  weigh?: (context: NameInContext) => Opinion | Opinion[] | null
  find?: (tokens: readonly Token[], document: Document) => Found[]
}

/** Defines a rule for names; a mention carries the name of the rule that spoke loudest. */
export const defineEntityRule = (rule: EntityRule): EntityRule => rule
