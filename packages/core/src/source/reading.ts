import type { DialectName } from "../schema/article.ts"
import type { Span } from "../schema/span.ts"
import type { Token } from "./token.ts"
import type { RootNode } from "./tree.ts"

/** What is odd about a source, and where. */
export interface ReadingNote extends Span {
  rule: string
  reason: string
}

/** A source as a dialect reads it. */
export interface Reading {
  dialect: DialectName
  source: string
  /** Tokens that tile the source. */
  tape: readonly Token[]
  /** The document's tree; null for a dialect that has none. */
  tree: RootNode | null
  notes?: readonly ReadingNote[]
}
