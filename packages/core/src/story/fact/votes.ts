import { VOTED } from "../lexicon/event-words.ts"
import type { FoundValue } from "../../entities/values/found-value.ts"

const VOTE = /(?<![\p{L}\p{N}.,–-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\p{N}–-]|[.,]\d)/gu

/** How a court or a house voted: "6-3" in a sentence that speaks of a vote. */
export function votes(text: string): FoundValue[] {
  if (!VOTED.test(text)) return []
  return [...text.matchAll(VOTE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    kind: "score",
    value: `${match[1]}-${match[2]}`,
  }))
}
