import type { TextRange } from "../../language/text-range.ts"
import type { TimelineEntry } from "../../schema/story.ts"
import { addDays, isDay, toIso, weekdayOf } from "./calendar.ts"

/** A date that a text states. `date` is null where a weekday stands alone and the text's own day is unknown. */
export interface FoundDate extends TextRange {
  date: string | null
  precision: TimelineEntry["precision"]
  /** The weekday named, Monday is 1. */
  weekday?: number
  /** Stated with day, month and year or by day and month, rather than by a weekday or "yesterday". */
  isAbsolute: boolean
}

const MONTHS = "january february march april may june july august september october november december".split(" ")
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ")
const month = `(?<month>${MONTHS.map((name) => `${name}|${name.slice(0, 3)}${name === "september" ? "t?" : ""}\\.?`).join("|")})`
const weekday = `(?<weekday>${WEEKDAYS.join("|")})`
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?"
const year = "(?<year>(?:19|20)\\d\\d)"
const SOURCES = [
  `(?:${weekday},? )?(?:the )?${day}(?: of)? ${month}(?:,? ${year})?`,
  `(?:${weekday},? )?${month} ${day}(?:,? ${year})?(?!\\d|:|[.,]\\d)`,
  `${year}-(?<digits>\\d\\d)-${day}`,
  `${month},? ${year}`,
  `(?:(?<turn>last|next|this|coming|previous) )?${weekday}`,
  "(?<word>yesterday|today|tomorrow|tonight)",
]
const PATTERNS = SOURCES.map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "giu"))
/** Before a bare weekday these say that it is still to come. */
const AHEAD =
  /(?:\b(?:will|due|next|is to|are to|(?:set|scheduled|expected|slated|planned) (?:to|for))\b[^.;“”"]{0,40}|\b(?:by|until|from))\s(?:on )?$/i

/** The dates that a text states, in order; weekdays and "yesterday" are counted from `today`, its own day. */
export function findDates(text: string, today: string | null): FoundDate[] {
  const found: FoundDate[] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((other) => from < other.to && other.from < to)) continue
      const read = readDate(match.groups ?? {}, match[0], text.slice(0, from), today)
      if (read !== null) found.push({ from, to, ...read })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

type Read = Omit<FoundDate, keyof TextRange>

function readDate(
  groups: Record<string, string | undefined>,
  text: string,
  before: string,
  today: string | null,
): Read | null {
  const named = groups["weekday"] === undefined ? undefined : WEEKDAYS.indexOf(groups["weekday"].toLowerCase()) + 1
  const monthNumber = groups["digits"] === undefined ? monthOf(groups["month"]) : Number(groups["digits"])
  if (monthNumber !== null) {
    if (/^[a-z]/.test(groups["month"] ?? "")) return null
    return fullDate(monthNumber, groups["day"], groups["year"], today, named)
  }
  if (named !== undefined) {
    if (!/^\p{Lu}/u.test(groups["weekday"] ?? "")) return null
    const date = today === null ? null : nearWeekday(today, named, groups["turn"]?.toLowerCase(), before)
    return { date, precision: "day", weekday: named, isAbsolute: false }
  }
  if (today === null) return null
  const step = { yesterday: -1, tomorrow: 1 }[text.toLowerCase()] ?? 0
  return { date: addDays(today, step), precision: "day", isAbsolute: false }
}

function fullDate(
  monthNumber: number,
  dayText: string | undefined,
  yearText: string | undefined,
  today: string | null,
  named: number | undefined,
): Read | null {
  const weekdayPart = named === undefined ? {} : { weekday: named }
  if (dayText === undefined)
    return yearText === undefined
      ? null
      : { date: toIso(Number(yearText), monthNumber), precision: "month", isAbsolute: true }
  const dayNumber = Number(dayText)
  const stated = yearText === undefined ? nearYear(monthNumber, dayNumber, today) : Number(yearText)
  if (stated === null) return { date: null, precision: "day", ...weekdayPart, isAbsolute: true }
  if (!isDay(stated, monthNumber, dayNumber)) return null
  return { date: toIso(stated, monthNumber, dayNumber), precision: "day", ...weekdayPart, isAbsolute: true }
}

function monthOf(name: string | undefined): number | null {
  if (name === undefined) return null
  const at = MONTHS.findIndex((monthName) => monthName.startsWith(name.toLowerCase().slice(0, 3)))
  return at < 0 ? null : at + 1
}

/** The year that puts a day and month nearest to today. */
function nearYear(monthNumber: number, dayNumber: number, today: string | null): number | null {
  if (today === null) return null
  const thisYear = Number(today.slice(0, 4))
  const distance = (candidate: number): number =>
    isDay(candidate, monthNumber, dayNumber)
      ? Math.abs(Date.parse(toIso(candidate, monthNumber, dayNumber)) - Date.parse(today))
      : Infinity
  return [thisYear, thisYear - 1, thisYear + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** News counts back to the last such day, unless the words before say that it is to come. */
function nearWeekday(today: string, named: number, turn: string | undefined, before: string): string {
  const back = (weekdayOf(today) - named + 7) % 7
  const isAhead = turn === "next" || turn === "coming" || (turn === undefined && AHEAD.test(before))
  if (isAhead) return addDays(today, (7 - back) % 7)
  return addDays(today, turn === "last" || turn === "previous" ? -(back || 7) : -back)
}
