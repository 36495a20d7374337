import type { Span } from "../schema/span.ts"
import type { ElementNode } from "../source/tree.ts"

/** The end tag of an element that holds a field stands no further away, in characters of the source. */
const LONGEST = 2000

/** The source of an element that holds little, up to its end tag; its start tag alone where the end is not near. */
export function elementSpan(source: string, { tagName, start, end }: ElementNode): Span {
  const close = source.slice(end, end + LONGEST).indexOf(`</${tagName}`)
  return { start, end: close < 0 ? end : end + close }
}
