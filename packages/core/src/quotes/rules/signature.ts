import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import type { Frame } from "../frame.ts"
import { phraseAfter } from "../phrase-after.ts"
import { isNameLike } from "../name-like.ts"

/**
 * A dash and a name sign the quotation, behind it or on the next line.
 *
 * @example "“The bridge is safe.” — [Ana Lima]" → Ana Lima
 * @example "“The bridge is safe.” | – [Ana Lima], mayor" → Ana Lima
 * @example "The bridge is safe. | [Ana Lima] (@analima) March 3, 2025" → Ana Lima
 * @example "“The bridge is safe.” — and [Ana Lima] knew it was not." → nobody
 */
export const signature: AttributionRule = { name: "signature", attribute }

const DASH = /^[—–―-]$/u

function attribute({ frame, frames, at }: RangeContext): Attribution | null {
  const next = frames[frame.index + 1]
  const own = signed(frame, at + 1)
  if (own || at !== frame.tokens.length - 1 || !next) return own
  return signed(next, 0) ?? withHandle(next)
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

/** The line under a post on X: a name and its handle. */
function withHandle(frame: Frame): Attribution | null {
  const bracket = frame.tokens.findIndex(({ text }) => text === "(")
  if (bracket < 1 || frame.tokens[bracket + 1]?.text !== "@") return null
  return { frame, source: { from: 0, to: bracket }, cue: null, isAdjacent: true }
}
