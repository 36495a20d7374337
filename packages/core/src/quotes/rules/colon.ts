import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { sentenceSubject } from "../subject.ts"

/**
 * A colon introduces the quotation; the subject of the sentence before it speaks.
 *
 * @example [Ana Lima] was blunt: “The bridge is not safe.” => Ana Lima
 * @example [Ana Lima] opened it. One word: “Closed.” => nobody
 */
export const colon: AttributionRule = { name: "colon", attribute }

function attribute({ frame, at }: RangeContext): Attribution | null {
  if (frame.tokens[at - 1]?.text !== ":") return null
  const source = sentenceSubject(frame, at - 1)
  if (!source) return null
  const { tokens } = frame
  const last = tokens[source.to - 1]
  const isSpeaker =
    last?.kind === "name"
      ? /^(?:person|organization)$/.test(last.name?.entity.type ?? "")
      : /^(?:he|she|they|we|i)$/.test(last?.lower ?? "")
  return isSpeaker ? { frame, source, cue: null, isAdjacent: true } : null
}
