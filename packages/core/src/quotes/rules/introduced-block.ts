import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { sentenceSpeaker } from "../sentence-speaker.ts"

/**
 * The block before leads up to a whole block with a colon, or to one that is set off as a quotation.
 *
 * @example "[Ana Lima] wrote on Facebook: | The bridge is safe. Use it today." → Ana Lima
 * @example "[Ana Lima] wrote on Facebook. | The bridge is safe. “It is,” said [Bo Berg]." → Bo Berg
 */
export const introducedBlock: AttributionRule = { name: "introduced-block", attribute }

function attribute({ frame, frames, at, last }: RangeContext): Attribution | null {
  const previous = frames[frame.index - 1]
  if (at > 0 || !previous) return null
  const isQuote = frame.block.role === "blockquote" && frame.ranges[0]?.isUnmarked
  if (isQuote && previous.block.role === "blockquote") return last?.block === previous.index ? { ...last } : null
  if (!isQuote && previous.tokens.at(-1)?.text !== ":") return null
  const found = sentenceSpeaker(previous, previous.tokens.length - 1)
  return found && { ...found, isAdjacent: true }
}
