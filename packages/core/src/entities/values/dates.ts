import { monthNumber } from "../../metadata/months.ts"
import { DAY_FIRST, DOTTED, ISO_DATE, MONTH_FIRST, MONTH_YEAR, SLASHED, YEAR_ALONE } from "../lexicon/date-forms.ts"
import { closestYear, fromIso, isDay, toIso, type Day } from "./calendar.ts"
import type { FoundValue } from "./found-value.ts"
import { findRelativeDates } from "./relative-dates.ts"

/**
 * Dates as ISO 8601 at the precision stated. A day without a year takes the year closest to `published`;
 * without that it stays `--MM-DD`. Weekdays and the like are found only where `published` says what they are relative to.
 */
export function findDates(text: string, published: string | null): FoundValue[] {
  const anchor = fromIso(published)
  const found: FoundValue[] = []
  const push = (
    match: RegExpExecArray,
    value: string | null,
    precision: NonNullable<FoundValue["precision"]>,
  ): void => {
    if (value !== null)
      found.push({ from: match.index, to: match.index + match[0].length, kind: "date", value, precision })
  }
  for (const match of text.matchAll(ISO_DATE))
    push(match, dayValue(Number(match[1]), Number(match[2]), Number(match[3]), anchor), "day")
  for (const match of text.matchAll(DAY_FIRST))
    push(match, dayValue(yearOf(match[3]), monthNumber(match[2] as string) ?? 0, Number(match[1]), anchor), "day")
  for (const match of text.matchAll(MONTH_FIRST))
    push(match, dayValue(yearOf(match[3]), monthNumber(match[1] as string) ?? 0, Number(match[2]), anchor), "day")
  for (const match of text.matchAll(DOTTED))
    push(match, dayValue(yearOf(match[3]), Number(match[2]), Number(match[1]), anchor), "day")
  for (const match of text.matchAll(SLASHED))
    push(match, slashedValue(Number(match[1]), Number(match[2]), Number(match[3]), anchor), "day")
  for (const match of text.matchAll(MONTH_YEAR))
    push(match, `${match[2]}-${String(monthNumber(match[1] as string) ?? 0).padStart(2, "0")}`, "month")
  for (const match of text.matchAll(YEAR_ALONE)) push(match, match[1] as string, "year")
  return anchor ? [...found, ...findRelativeDates(text, anchor)] : found
}

function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function dayValue(year: number | null, month: number, day: number, anchor: Day | null): string | null {
  if (month < 1 || !isDay({ year: year ?? 2000, month, day })) return null
  if (year !== null) return toIso({ year, month, day })
  if (anchor) return toIso({ year: closestYear(month, day, anchor), month, day })
  return `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

/** 3/4/2025 says nothing: read only where one of the two cannot be a month, or both are one. */
function slashedValue(first: number, second: number, year: number, anchor: Day | null): string | null {
  if (first > 12 || first === second) return dayValue(year, second, first, anchor)
  return second > 12 ? dayValue(year, first, second, anchor) : null
}
