import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import type { Frame } from "../frame.ts"
import { sentenceSpeaker } from "../sentence-speaker.ts"

/**
 * A quotation that is a sentence of its own goes on from the sentence before it.
 *
 * @example "“The bridge is safe,” [Ana Lima] said. “It was never closed.”" → Ana Lima
 * @example "[Ana Lima] said the bridge was safe. “It was never closed.”" → Ana Lima
 * @example "The bridge was closed. “Safe at last,” read a sign." → nobody
 */
export const sameParagraph: AttributionRule = { name: "same-paragraph", attribute }

/** How many sentences back. */
const REACH = 3

function attribute({ frame, at, last }: RangeContext): Attribution | null {
  const { tokens, starts } = frame
  const sentence = tokens[at]?.sentence ?? 0
  if (sentence === 0 || !(standsAlone(frame, at) || opensLong(frame, at))) return null
  for (let back = 1; back <= REACH && back <= sentence; back++) {
    const start = starts[sentence - back] ?? 0
    const isQuoted = last?.source && last.block === frame.index && (frame.rangeTokens[last.range] ?? -1) >= start
    if (isQuoted) return { ...last, isAdjacent: back === 1 }
    const found = sentenceSpeaker(frame, (starts[sentence - back + 1] ?? at) - 1)
    if (found) return found
  }
  return null
}

/** A range that begins its sentence and is long enough to be a sentence itself, though words follow it. */
function opensLong({ tokens, starts }: Frame, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && starts[token.sentence] === at && token.to - token.from > 40
}

/** Is the range its sentence's beginning, with nothing but quotations after it? */
export function standsAlone({ tokens }: Frame, at: number): boolean {
  const sentence = tokens[at]?.sentence
  if (at > 0 && tokens[at - 1]?.sentence === sentence && tokens[at - 1]?.kind !== "range") return false
  for (let place = at + 1; tokens[place]?.sentence === sentence && tokens[place]?.text !== "("; place++) {
    if (tokens[place]?.kind !== "range" && tokens[place]?.kind !== "mark") return false
  }
  return true
}
