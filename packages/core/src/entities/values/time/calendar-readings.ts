import { NAMED_DAYS } from "../../lexicon/time-words.ts"
import { toIso } from "../calendar.ts"
import { dayMeaning, pick, yearOf } from "./pick.ts"
import type { Meaning, Reading, TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** Days, months and years as the calendar has them, and from one to another. */
export const CALENDAR_READINGS: Readonly<Record<string, Reading>> = {
  digits: ([word], context) => inDigits(word as Word, context),

  day: (words, context) => dayMeaning(yearOf(words, context), monthOf(words), pick(words, "NO")?.value ?? 0, context),

  namedDay: (words, context) => {
    const name = words.filter(({ letter }) => /[74U]/.test(letter)).map(({ text }) => text.toLowerCase())
    const day = NAMED_DAYS[name.join(" ")]
    const isAhead =
      { "L": false, "X": true, "<": false, ">": true }[(pick(words, "LX") ?? context.before)?.letter ?? ""] ??
      context.isAhead
    return day === undefined ? null : dayMeaning(yearOf(words, context), ...day, { ...context, isAhead })
  },

  days: (words, context) => {
    const days = words.flatMap(({ letter, value, text }) =>
      letter === "z" ? text.split("-").map(Number) : letter === "N" ? [value] : [],
    )
    const [first, last] = days.map((day) => dayMeaning(yearOf(words, context), monthOf(words), day, context))
    return first && last && last[0] > first[0] ? [`${first[0]}/${last[0]}`, first[1] ?? "date/range"] : null
  },

  monthOfYear: (words, context) => {
    const year = yearOf(words, context)
    return year === undefined ? null : [toIso({ year, month: monthOf(words), day: 1 }).slice(0, 7)]
  },

  years: (words) => {
    const [from = "", to = ""] = words.flatMap(({ letter, text }) =>
      "CYN#".includes(letter) ? text.replace(/^FY/, "").split(/[-/]/) : [],
    )
    const end = to.length === 2 ? from.slice(0, 2) + to : to
    return end.length === 4 && end > from ? [`${from}/${end}`] : null
  },
}

/** The month that words name, from 1. */
export const monthOf = (words: readonly Word[]): number => (pick(words, "Mu")?.value ?? -1) + 1

/** 2025-10-31, 31.10.25, 31/10/2025. 3/4/2025 is read as the page has it; where that is not known only if one of the two cannot be a month, or both are one. */
function inDigits({ text, letter }: Word, context: TimeContext): Meaning | null {
  const [one = 0, two = 0, three = 0] = text.split(/[./-]/).map(Number)
  if (letter === "I") return dayMeaning(one, two, three, context)
  const year = three < 100 ? 2000 + three : three
  if (text.includes(".") || one > 12 || one === two || (context.order === "day-first" && two < 13))
    return dayMeaning(year, two, one, context)
  return two > 12 || context.order === "month-first" ? dayMeaning(year, one, two, context) : null
}
