import { TIME_UNITS } from "../../lexicon/time-words.ts"
import { toIso } from "../calendar.ts"
import { dayMeaning, pick, yearOf } from "./pick.ts"
import type { Meaning, Reading, TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** Days, months and years as the calendar has them, and from one to another. */
export const CALENDAR_READINGS: Readonly<Record<string, Reading>> = {
  digits: ([word], context) => inDigits((word as Word).text, context),

  day: (words, context) => dayMeaning(yearOf(words, context), monthOf(words), pick(words, "NO")?.value ?? 0, context),

  days: (words, context) => {
    const days = words.flatMap(({ letter, value, text }) =>
      letter === "z" ? text.split("-").map(Number) : letter === "N" ? [value] : [],
    )
    const [first, last] = days.map((day) => dayMeaning(yearOf(words, context), monthOf(words), day, context))
    return first && last && last[0] > first[0] ? [`${first[0]}/${last[0]}`, first[1] ?? "date/range"] : null
  },

  monthOfYear: (words, context) => {
    const isOther = words.some(({ letter, value }) => letter === "U" && TIME_UNITS[value]?.[0] !== "year")
    const year = isOther ? undefined : yearOf(words, context)
    return year === undefined ? null : [toIso({ year, month: monthOf(words), day: 1 }).slice(0, 7)]
  },

  years: ([from, , to]) => yearRange((from as Word).text, (to as Word).text),
}

/** The month that words name, from 1. */
export const monthOf = (words: readonly Word[]): number => (pick(words, "M")?.value ?? -1) + 1

/** 2025-10-31, 31.10.25, 31/10/2025, 2024/25. 3/4/2025 says nothing: read only where one of the two cannot be a month, or both are one. */
function inDigits(text: string, context: TimeContext): Meaning | null {
  const [one = 0, two = 0, three] = text.split(/[./-]/).map(Number)
  if (/^(?:1[5-9]|2[01])\d\d-\d\d-\d\d$/.test(text)) return dayMeaning(one, two, three as number, context)
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d|(?:19|20)\d\d)$/.test(text))
    return dayMeaning(century(three as number), two, one, context)
  if (/^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/.test(text)) {
    if (one > 12 || one === two) return dayMeaning(three, two, one, context)
    return two > 12 ? dayMeaning(three, one, two, context) : null
  }
  const [, from = "", to = ""] = /^((?:19|20)\d\d)[-/]((?:19|20)?\d\d)$/.exec(text) ?? []
  return from === "" ? null : yearRange(from, to)
}

/** From one year to a later one, of which two digits may be given. */
function yearRange(from: string, to: string): Meaning | null {
  const end = to.length === 2 ? from.slice(0, 2) + to : to
  return end.length === 4 && end > from ? [`${from}/${end}`, "date/range"] : null
}

const century = (year: number): number => (year < 100 ? 2000 + year : year)
