import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { isBare, sentenceEnd } from "../clause-end.ts"

/**
 * A sentence that holds the quotation ends in the words that say who speaks.
 *
 * @example "The bridge will be a “disaster for the town”, not a help, [Ana Lima] warned." → Ana Lima
 * @example "The “disaster for the town” began when [Ana Lima] said nothing." → no quotation
 */
export const cueAtEnd: AttributionRule = { name: "cue-at-end", attribute }

function attribute({ frame, at }: RangeContext): Attribution | null {
  const { tokens, cues, subjects } = frame
  for (let place = sentenceEnd(frame, at) - 1; place > at; place--) {
    const cue = cues[place]
    const source = subjects[place]
    if (!cue || !source || cue.isPassive || cue.verb.kind === "call" || cue.verb.form === "gerund" || source.from <= at)
      continue
    const before = tokens[source.from - 1]
    const isSetOff = before?.kind === "mark" && before.text === ","
    const isInverted = source.from >= cue.to && tokens[cue.from - 1]?.text === ","
    if (!(isSetOff || isInverted)) continue
    if (isInverted || isBare(frame, cue))
      return { frame, source, cue: { from: cue.from, to: cue.to }, isAdjacent: false }
  }
  return null
}
