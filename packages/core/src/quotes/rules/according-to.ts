import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"

/**
 * The source is named by "according to", before or after, within the sentence.
 *
 * @example "The bridge is “safe for all traffic”, according to [Ana Lima]." → Ana Lima
 * @example "According to [Ana Lima], the bridge is “safe for all traffic”." → Ana Lima
 * @example "For [Ana Lima], “the bridge is safe for all”." → Ana Lima
 * @example "According to [Ana Lima], the bridge is safe. “It was never closed at all,” said [Bo Berg]." → Bo Berg
 */
export const accordingTo: AttributionRule = { name: "according-to", attribute }

const REACH = 60

function attribute({ frame, at }: RangeContext): Attribution | null {
  const { tokens, cues, subjects } = frame
  const sentence = tokens[at]?.sentence
  // "For Ana Lima, “…”"
  if (tokens[at - 1]?.text === "," && tokens[at - 2]?.name?.entity.type === "person" && tokens[at - 3]?.lower === "for")
    return { frame, source: { from: at - 2, to: at - 1 }, cue: { from: at - 3, to: at - 2 }, isAdjacent: false }
  for (let step = 1; step < REACH; step++) {
    for (const place of [at + step, at - step]) {
      if (tokens[place]?.sentence !== sentence) continue
      const cue = cues[place]
      if (cue?.verb.lemma === "according to" && subjects[place]) {
        return { frame, source: subjects[place], cue: { from: cue.from, to: cue.to }, isAdjacent: false }
      }
    }
  }
  return null
}
