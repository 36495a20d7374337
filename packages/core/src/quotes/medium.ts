import type { Medium } from "../schema/quote.ts"
import type { Frame } from "./frame.ts"
import { MEDIA } from "./lexicon/media.ts"

/** How far around the cue it is looked for, in UTF-16 units. */
const REACH = 160

/** Where a quotation was said, if the sentence of its cue tells; `at` is the cue's or the range's token. */
export function mediumOf(frame: Frame, at: number): Medium | undefined {
  const { tokens, block } = frame
  const anchor = tokens[at]
  if (!anchor) return undefined
  let words = ""
  let from = at
  while (
    from > 0 &&
    tokens[from - 1]?.sentence === anchor.sentence &&
    anchor.from - (tokens[from - 1]?.from ?? 0) < REACH
  )
    from--
  for (
    let place = from;
    tokens[place]?.sentence === anchor.sentence && (tokens[place]?.from ?? 0) - anchor.to < REACH;
    place++
  ) {
    const token = tokens[place]
    if (token) words += token.kind === "range" ? " | " : `${block.text.slice(token.from, token.to)} `
  }
  return MEDIA.find(([, pattern]) => pattern.test(words))?.[0]
}
