import type { FoundValue } from "./found-value.ts"
import { NUMBER, SCALE, toDecimal } from "./numbers.ts"

const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹-])(${NUMBER})(?:\\s(${SCALE}))?((?:\\s\\p{Ll}[\\p{Ll}-]+){0,2}?)\\s(people|men|women|children|police|troops|staff|fish|cattle|sheep|\\p{Ll}{2,}(?:[^s\\W]s|ies|sses))(?![\\p{L}'’-])`,
  "giu",
)
const NO_UNIT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades|centuries|times|dollars|euros|pounds|rupees|was|is|has|as|its|his|this|us|percent|says|gets|does|goes|others|degrees|always|perhaps|towards|versus|across|besides)$/
const BREAKS =
  /(?:^|\s)(?:of|in|on|at|to|by|and|or|for|from|with|was|were|is|are|as|than|that|who|which|have|has|had|be|been|but|per|years?|months?|weeks?|days?|hours?|minutes?|the|a|an|after|before|will|when|while)(?:\s|$)/

/** Things counted: a number, up to two words, and a plural noun, which is the unit. */
export function findCounts(text: string): FoundValue[] {
  const found: FoundValue[] = []
  for (const match of text.matchAll(COUNT)) {
    const [whole, number = "", scale, between = "", noun = ""] = match
    if (NO_UNIT.test(noun.toLowerCase()) || BREAKS.test(between.trim()) || /^one$/i.test(number)) continue
    found.push({
      from: match.index,
      to: match.index + whole.length,
      kind: "count",
      value: toDecimal(number, scale),
      unit: noun.toLowerCase(),
    })
  }
  return found
}
