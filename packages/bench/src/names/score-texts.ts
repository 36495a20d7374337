import type { NameScore } from "../train-names/score-names.ts"
import type { AnsweredText, TypedSpan } from "./answered-text.ts"
import type { NameSystem } from "./name-systems.ts"

const THREE = ["person", "organization", "place"]

/** Strict scores by type: a name counts where its span and its type are right. Types that no answer has are left out. */
export function scoreTexts(texts: readonly AnsweredText[], { find }: NameSystem): Map<string, NameScore> {
  const types = new Set([...THREE, ...texts.flatMap(({ names }) => names.map(({ type }) => type))])
  const scores = new Map([...types].map((type) => [type, { right: 0, found: 0, wanted: 0 }]))
  for (const text of texts) {
    const wanted = new Set(text.names.map(keyOf))
    for (const { type } of text.names) (scores.get(type) as NameScore).wanted++
    for (const name of find(text)) {
      const score = scores.get(name.type)
      if (!score) continue
      const isRight = wanted.has(keyOf(name))
      if (!isRight && text.optional.some((one) => one.start < name.end && name.start < one.end)) continue
      score.found++
      if (isRight) score.right++
    }
  }
  return scores
}

const keyOf = ({ start, end, type }: TypedSpan): string => `${start} ${end} ${type}`
