import type { Span } from "@corpus/core/schema"

/** How many UTF-16 units two spans have in common. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Length of a span in UTF-16 units. */
export const lengthOf = ({ start, end }: Span): number => end - start

export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
