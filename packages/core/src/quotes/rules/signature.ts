import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import type { Frame } from "../frame.ts"
import { phraseAfter } from "../phrase-after.ts"
import { isNameLike } from "../name-like.ts"

/**
 * A dash and a name sign the quotation, behind it or on the next line.
 *
 * @example "“The bridge is safe.” — [Ana Lima]" → Ana Lima
 * @example "“The bridge is safe.” | – [Ana Lima], mayor" → Ana Lima
 * @example "“The bridge is safe.” — and [Ana Lima] knew it was not." → nobody
 */
export const signature: AttributionRule = { name: "signature", attribute }

const DASH = /^[—–―-]$/u

function attribute({ frame, frames, at }: RangeContext): Attribution | null {
  const next = frames[frame.index + 1]
  return signed(frame, at + 1) ?? (at === frame.tokens.length - 1 && next ? signed(next, 0) : null)
}

/** A dash, then a name that fills the rest but for what a comma sets off. */
function signed(frame: Frame, dash: number): Attribution | null {
  const { tokens } = frame
  if (!DASH.test(tokens[dash]?.text ?? "") || !isNameLike(tokens[dash + 1])) return null
  const source = phraseAfter(frame, dash + 1)
  if (!source) return null
  const after = tokens[source.to]
  return after && after.kind !== "mark" ? null : { frame, source, cue: null, isAdjacent: true }
}
