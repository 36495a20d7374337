import type { Story } from "../schema/story.ts"
import type { Grouped } from "./utterance/to-utterances.ts"

/** Utterances that one outlet prints in its own voice and another gives to a speaker. */
export function toVoice(grouped: readonly Grouped[]): Story["voice"] {
  return grouped.flatMap(({ utterance, pieces }) => {
    const quoted = pieces.flatMap((piece, at) => (piece.voice === "quoted" ? [utterance.variants[at]] : []))
    return pieces.flatMap((piece, at) => {
      const own = utterance.variants[at]
      if (piece.voice !== "own" || own === undefined || utterance.speaker === null) return []
      const reference = utterance.variants[utterance.reference]
      const attributed = [reference, ...quoted].find(
        (variant) => variant !== undefined && variant.article !== own.article,
      )
      if (attributed === undefined) return []
      const span = ({ article, start, end, text }: typeof own): Story["voice"][number]["own"] => ({
        article,
        start,
        end,
        text,
      })
      return [{ own: span(own), attributed: span(attributed), speaker: utterance.speaker }]
    })
  })
}
