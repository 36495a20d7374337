import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import type { Frame } from "../frame.ts"
import { sentenceSpeaker } from "../sentence-speaker.ts"

/**
 * A quotation that is a sentence of its own goes on from the sentence before it.
 *
 * @example “The bridge is safe,” [Ana Lima] said. “It was never closed.” => Ana Lima
 * @example [Ana Lima] said the bridge was safe. “It was never closed.” => Ana Lima
 * @example The bridge was closed. “Safe at last,” read a sign. => nobody
 */
export const sameParagraph: AttributionRule = { name: "same-paragraph", attribute }

function attribute({ frame, at, last }: RangeContext): Attribution | null {
  const { tokens, starts } = frame
  const sentence = tokens[at]?.sentence ?? 0
  if (sentence === 0 || !standsAlone(frame, at)) return null
  const before = starts[sentence - 1] ?? 0
  if (last && last.block === frame.index && (frame.rangeTokens[last.range] ?? -1) >= before && last.source) {
    return { ...last, isAdjacent: true }
  }
  return sentenceSpeaker(frame, (starts[sentence] ?? at) - 1)
}

/** Is the range its sentence's beginning, with nothing but quotations after it? */
export function standsAlone({ tokens }: Frame, at: number): boolean {
  const sentence = tokens[at]?.sentence
  if (at > 0 && tokens[at - 1]?.sentence === sentence && tokens[at - 1]?.kind !== "range") return false
  for (let place = at + 1; tokens[place]?.sentence === sentence; place++) {
    if (tokens[place]?.kind !== "range" && tokens[place]?.kind !== "mark") return false
  }
  return true
}
