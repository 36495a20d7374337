import * as z from "zod/mini"

/** A source offset in UTF-16 code units, counted from 0; a BOM is part of the source. */
export const Offset = z.int().check(z.minimum(0))

/** A half-open range of the source: `start` is in it, `end` is not. */
export const Span = z.object({ start: Offset, end: Offset })
export type Span = z.infer<typeof Span>

/** A span with what it reads as: references resolved, tags and wraps gone. */
export const TextSpan = z.extend(Span, { text: z.string() })
export type TextSpan = z.infer<typeof TextSpan>
