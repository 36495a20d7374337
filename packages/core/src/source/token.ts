import type { Span } from "../schema/span.ts"
import type { ElementNode } from "./tree.ts"
import type { Piece } from "./text-map.ts"

/** What a token of the tape is. `dropped`: characters that the standard has a reader throw away. */
export type TokenKind = "text" | "raw-text" | "start-tag" | "end-tag" | "comment" | "doctype" | "marker" | "dropped"

/** A range of the source. The tokens of a tape tile it: no gap, no overlap. */
export interface Token extends Span {
  kind: TokenKind
  /** Of a tag: its element's name in lower case. Of a marker: the sign itself. */
  name?: string | undefined
  /** Of text: the element that holds it, in a dialect that builds a tree. */
  parent?: ElementNode | null | undefined
  /** Of text: what it reads as, where that is not the source's own characters. */
  pieces?: Piece[] | undefined
}
