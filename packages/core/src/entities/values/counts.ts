import { COUNT_BREAK, NO_COUNTED_NOUN, PLURAL_NOUNS } from "../lexicon/units.ts"
import type { FoundValue } from "./found-value.ts"
import { SCALE } from "../lexicon/number-words.ts"
import { NUMBER, toDecimal } from "./numbers.ts"

const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹-])(${NUMBER})(?:\\s(${SCALE}))?((?:\\s\\p{Ll}[\\p{Ll}-]+){0,2}?)\\s(${PLURAL_NOUNS}|\\p{Ll}{2,}(?:[^s\\W]s|ies|sses))(?![\\p{L}'’-])`,
  "giu",
)

/** Things counted: a number, up to two words, and a plural noun, which is the unit. */
export function findCounts(text: string): FoundValue[] {
  const found: FoundValue[] = []
  for (const match of text.matchAll(COUNT)) {
    const [whole, number = "", scale, between = "", noun = ""] = match
    if (NO_COUNTED_NOUN.test(noun.toLowerCase()) || COUNT_BREAK.test(between.trim()) || /^one$/i.test(number)) continue
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
