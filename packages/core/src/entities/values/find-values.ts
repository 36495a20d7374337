import type { TextBlock } from "../../article/text-block.ts"
import type { Value } from "../../schema/entity.ts"
import { findCounts } from "./counts.ts"
import { findDates } from "./dates.ts"
import { findDurations } from "./durations.ts"
import type { FoundValue } from "./found-value.ts"
import { findMoney } from "./money.ts"
import { findPercentages } from "./percentages.ts"
import { findScores } from "./scores.ts"

/** Every date, amount, count, percentage, duration and score, in order, none over another. */
export function findValues(
  blocks: readonly TextBlock[],
  context: { published: string | null; language: string | null },
): Value[] {
  if (context.language !== null && !/^en\b/i.test(context.language)) return []
  return blocks.flatMap(({ text, map }) =>
    valuesOf(text, context.published).map(({ from, to, ...value }) => ({ ...map.span(from, to), ...value })),
  )
}

/** Values of a text. Where two kinds claim the same characters, the earlier kind has them, and the longer span within a kind. */
export function valuesOf(text: string, published: string | null): FoundValue[] {
  if (!/\d|[a-z]/i.test(text)) return []
  const kinds = [
    findDates(text, published),
    findMoney(text),
    findPercentages(text),
    findDurations(text),
    findScores(text),
    findCounts(text),
  ]
  const kept: FoundValue[] = []
  for (const found of kinds) {
    for (const value of found.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
      if (!kept.some((other) => other.from < value.to && value.from < other.to)) kept.push(value)
    }
  }
  return kept.toSorted((a, b) => a.from - b.from)
}
