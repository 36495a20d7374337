import type { Span } from "@corpus/core/schema"

/** The lines of a text that hold anything. */
export function linesOf(text: string): Span[] {
  return [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}
