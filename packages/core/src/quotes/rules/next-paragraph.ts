import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { sentenceSpeaker } from "../sentence-speaker.ts"
import { cueAfter } from "./cue-after.ts"
import { standsAlone } from "./same-paragraph.ts"

/**
 * A paragraph that begins with an unattributed quotation goes on from the paragraph before: from a quotation that ran over,
 * from the last one quoted, or from its subject.
 *
 * @example "“The bridge is safe,” [Ana Lima] said. | “It was never closed.”" → Ana Lima
 * @example "[Ana Lima] said: “The bridge is safe. | “It was never closed.”" → Ana Lima
 * @example "“The bridge is safe,” [Ana Lima] said. | “No,” said [Bo Berg]." → Bo Berg
 */
export const nextParagraph: AttributionRule = { name: "next-paragraph", attribute }

function attribute(context: RangeContext): Attribution | null {
  const { frame, frames, at, last } = context
  if (frame.block.role === "heading" || frame.block.role === "title" || at > 0) return null
  const previous = frames[frame.index - 1]
  if (!previous || (previous.block.role !== "paragraph" && previous.block.role !== "blockquote")) return null
  const isQuotedLast = last !== null && last.block === previous.index && last.source !== null
  const runsOver = isQuotedLast && previous.ranges[last.range]?.lost === "closing"
  if (runsOver) return { ...last, isAdjacent: true }
  if (!standsAlone(frame, at)) return null
  if (namesLater(context)) return null
  if (isQuotedLast) return { ...last, isAdjacent: false }
  return previous.tokens.length > 0 ? sentenceSpeaker(previous, previous.tokens.length - 1) : null
}

/** Does a quotation run over into paragraphs of which one says who speaks? */
function namesLater({ frame, range, frames, interview }: RangeContext): boolean {
  let here = frame
  while (here.ranges[here === frame ? range : 0]?.lost === "closing") {
    const next = frames[here.index + 1]
    if (next?.rangeTokens[0] !== 0) return false
    if (cueAfter.attribute({ frame: next, frames, at: 0, range: 0, last: null, interview })?.source) return true
    here = next
  }
  return false
}
