import type { FoundValue } from "../../entities/values/found-value.ts"

const VOTE = /(?<![\p{L}\p{N}.,–-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\p{N}–-]|[.,]\d)/gu
const VOTED =
  /\b(?:rul(?:e|ed|es|ing)|voted?|votes|court|judges?|justices|majority|decision|decided|found|passed|panel)\b/i

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
