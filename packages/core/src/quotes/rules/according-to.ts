import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"

/**
 * The source is named by "according to", before or after, within the sentence.
 *
 * @example "The bridge is “safe for all traffic”, according to [Ana Lima]." → Ana Lima
 * @example "According to [Ana Lima], the bridge is “safe for all traffic”." → Ana Lima
 * @example "For [Ana Lima], “the bridge is safe for all”." → Ana Lima
 * @example "For [Ana Lima], the bridge is “a road with a view”." → Ana Lima
 * @example "According to [Ana Lima], the bridge is safe. “It was never closed at all,” said [Bo Berg]." → Bo Berg
 */
export const accordingTo: AttributionRule = { name: "according-to", attribute }

const REACH = 60

function attribute({ frame, at }: RangeContext): Attribution | null {
  const { tokens, cues, subjects } = frame
  const sentence = tokens[at]?.sentence
  const opener = frame.starts[sentence ?? 0] ?? 0
  for (const start of [at - 3, opener]) {
    const isFor = tokens[start]?.lower === "for" && tokens[start + 1]?.name?.entity.type === "person"
    if (isFor && tokens[start + 2]?.text === "," && start + 2 < at)
      return {
        frame,
        source: { from: start + 1, to: start + 2 },
        cue: { from: start, to: start + 1 },
        isAdjacent: false,
      }
  }
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
