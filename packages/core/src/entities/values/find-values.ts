import type { TextBlock } from "../../article/text-block.ts"
import type { DayOrder } from "../../metadata/find-date.ts"
import type { Value } from "../../schema/entity.ts"
import { findCounts, findMeasures, findMoney, findPercentages } from "./amounts.ts"
import type { FoundValue } from "./found-value.ts"
import { findScores } from "./scores.ts"
import type { TimeMemory } from "./time/reading.ts"
import { findTimes } from "./time/find-times.ts"

/** Every date, amount, count, percentage, duration and score, in order, none over another. */
export function findValues(
  blocks: readonly TextBlock[],
  context: { published: string | null; language: string | null; order?: DayOrder | undefined },
): Value[] {
  if (context.language !== null && !/^en\b/i.test(context.language)) return []
  const memory: TimeMemory = { told: null, quarter: null, order: context.order }
  return blocks.flatMap(({ text, map }) =>
    valuesOf(text, context.published, memory).map(({ from, to, ...value }) => ({ ...map.span(from, to), ...value })),
  )
}

/** Values of a text. Where two kinds claim the same characters, the earlier kind has them, and the longer span within a kind. */
export function valuesOf(
  text: string,
  published: string | null,
  memory: TimeMemory = { told: null, quarter: null },
): FoundValue[] {
  if (!/\d|[a-z]/i.test(text)) return []
  const kinds = [
    findTimes(text, published, memory),
    findMoney(text),
    findPercentages(text),
    findScores(text),
    findMeasures(text),
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
