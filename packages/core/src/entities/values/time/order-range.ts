import { RANGE, RANGE_OPENING } from "../../lexicon/calendar-words.ts"
import type { FoundValue } from "../found-value.ts"
import { addDays, type Day, fromIso, toIso } from "../calendar.ts"

/**
 * The ends of a range in their order: "from Monday to Friday", "November 1 to January 5", "January to June 2024". An end without a year
 * of its own goes by the other; of two such ends the later one moves. As they are where they are none, or are in order.
 */
export function orderRange(text: string, first: FoundValue | undefined, last: FoundValue): [FoundValue?, FoundValue?] {
  const between = first ? text.slice(first.to, last.from) : ""
  const isRange = RANGE.test(between) && (between !== " and " || RANGE_OPENING.test(text.slice(0, first?.from)))
  if (!first || !isRange || first.precision !== last.precision || !/^(?:day|month)$/.test(last.precision ?? ""))
    return []
  const isFree = ({ rule }: FoundValue): boolean => rule?.endsWith("-published") ?? false
  if (isFree(first) && !isFree(last)) {
    const year = Number(last.value.slice(0, 4))
    const same = year + first.value.slice(4)
    return first.rule?.includes("weekday")
      ? []
      : [{ ...first, value: same <= last.value ? same : year - 1 + first.value.slice(4) }]
  }
  if (!isFree(last) || first.value <= last.value) return []
  if (last.rule?.includes("weekday"))
    return [undefined, { ...last, value: toIso(addDays(fromIso(last.value) as Day, 7)) }]
  const next = Number(first.value.slice(0, 4)) + Number(last.value.slice(4) < first.value.slice(4))
  return [undefined, { ...last, value: next + last.value.slice(4) }]
}
