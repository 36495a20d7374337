import type { Article } from "@corpus/core"
import type { NamedCapture } from "../named-capture.ts"

/** One article of a memory library and all that belongs to it. */
export interface MemoryRecord {
  /** Grows by one with each article taken in. */
  number: number
  article: Article
  bytes: Uint8Array
  /** First one first. */
  captures: NamedCapture[]
  addedAt: string
}
