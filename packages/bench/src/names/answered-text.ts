import type { Span } from "@corpus/core/schema"

/** A text cut into blocks, with its names. Offsets are UTF-16 units of `source`. */
export interface AnsweredText {
  name: string
  source: string
  blocks: Span[]
  names: TypedSpan[]
  /** Names whose finding or missing costs nothing. */
  optional: TypedSpan[]
}

/** A span that names something of a type. */
export interface TypedSpan extends Span {
  type: string
}
