import type { FoundValue } from "./found-value.ts"
import { NUMBER, toDecimal } from "./numbers.ts"

const PERCENT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})(?:\\s?%|[\\s-]?(?:per\\s?cent|percent|percentage points?|pc)(?!\\p{L}))`,
  "giu",
)

/** Percentages, as plain decimal numbers. */
export function findPercentages(text: string): FoundValue[] {
  return [...text.matchAll(PERCENT)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    kind: "percent",
    value: toDecimal(match[1] as string),
  }))
}
