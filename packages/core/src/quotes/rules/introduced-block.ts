import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { sentenceSpeaker } from "../sentence-speaker.ts"

/**
 * The block before leads up to a whole block with a colon.
 *
 * @example "[Ana Lima] wrote on Facebook: | The bridge is safe. Use it today." → Ana Lima
 * @example "[Ana Lima] wrote on Facebook. | The bridge is safe. “It is,” said [Bo Berg]." → Bo Berg
 */
export const introducedBlock: AttributionRule = { name: "introduced-block", attribute }

function attribute({ frame, frames, at }: RangeContext): Attribution | null {
  const previous = frames[frame.index - 1]
  if (at > 0 || previous?.tokens.at(-1)?.text !== ":") return null
  const found = sentenceSpeaker(previous, previous.tokens.length - 1)
  return found && { ...found, isAdjacent: true }
}
