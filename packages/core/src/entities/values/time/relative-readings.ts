import { WITHIN } from "../../lexicon/calendar-words.ts"
import { TIME_REFERENCES } from "../../lexicon/time-words.ts"
import { addDays, type Day, toIso, weekdayOf } from "../calendar.ts"
import { amountOf, toDuration, unitOf } from "./amount.ts"
import { periodAt } from "./period.ts"
import { directionOf, pick } from "./pick.ts"
import { FROM_TEXT, LENGTH, type Meaning, type Reading, type TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** Times that are so far from the day of publication, or from a day that the text told of. */
export const RELATIVE_READINGS: Readonly<Record<string, Reading>> = {
  nearDay: (words, { published }) => {
    const { value } = pick(words, "D") as Word
    // Yesterday, today, tomorrow; the day before yesterday is two back.
    const shift = value < 3 ? (value - 1) * (pick(words, "U") ? 2 : 1) : 0
    return published && [toIso(addDays(published, shift)) + (value === 3 ? "TNI" : "")]
  },

  period,
  thePeriod,
  distance,

  reference: (words) => {
    const { letter, text } = words[0] as Word
    const word = text.toLowerCase()
    if (letter === "d" && !pick(words, "VQ") && !/^(?:future|past)$/.test(words.at(-1)?.text ?? "")) return null
    if (letter === "H") return word === "current" ? ["PRESENT_REF"] : null
    return [TIME_REFERENCES[word] ?? (pick(words, "X") ? "FUTURE_REF" : "PAST_REF")]
  },

  yearEnd: (words, { published, before }) => {
    const isEnd = unitOf(words) === "year" && words.at(-1)?.text === "end"
    return isEnd && published ? [`${published.year - Number(before?.text === "since")}-12-31`] : null
  },
}

const meaning = (value: string | null, rule?: string): Meaning | null =>
  value === null ? null : rule === undefined ? [value] : [value, rule]

/** Last week, this month, next year, the previous day: the period that is so many before or after the one that holds the anchor. */
function period(words: readonly Word[], context: TimeContext): Meaning | null {
  const { published, before } = context
  const unit = unitOf(words) ?? ""
  const direction = pick(words, "i") ? (words.at(-1)?.text === "after" ? 1 : -1) : (directionOf(words) ?? 0)
  const isDefinite = words[0]?.letter === "d" && "LX".includes(words[1]?.letter ?? "_")
  const isWithin = isDefinite && WITHIN.test(before?.text ?? "")
  const isNextDay = unit === "day" && isDefinite && direction === 1
  if (pick(words, "123i") || (isNextDay && !isWithin)) {
    const anchor = anchorOf(unit, context) ?? (unit === "year" && direction === -1 ? published : null)
    return anchor && meaning(periodAt(anchor, unit, direction), FROM_TEXT)
  }
  // The past week is the seven days up to now, as is "in the last week"; last week is one of the calendar.
  if (isWithin ? direction !== 0 : direction === -1 && (unit === "decade" || pick(words, "L")?.value === 1))
    return meaning(toDuration(1, unit), LENGTH)
  return published && meaning(periodAt(published, unit, direction))
}

/** The weekend, the end of the year, the fiscal year; "the year ended" on some day is as long as a year. */
function thePeriod(words: readonly Word[], { published, isAhead, before, after }: TimeContext): Meaning | null {
  const unit = unitOf(words) ?? ""
  if (!published) return null
  // Earlier in the week; of which day "later in the day" tells is often unclear.
  if (pick(words, "lk")) return unit === "day" ? null : meaning(periodAt(published, unit, 0))
  if (unit === "weekend") {
    const isNext = isAhead || before?.letter === "o"
    return meaning(periodAt(published, unit, isNext || weekdayOf(published) % 6 === 0 ? 0 : -1))
  }
  if (unit === "month" && pick(words, "bl")) return meaning(periodAt(published, unit, 0))
  if (unit !== "year") return null
  if (after && "<t".includes(after.letter)) return ["P1Y", LENGTH]
  if (pick(words, "F")) return [`${published.year - Number(pick(words, "3") !== undefined)}`]
  return pick(words, "bl") ? [`${published.year}`] : null
}

/** Two years ago, a day earlier, three weeks later. */
function distance(words: readonly Word[], context: TimeContext): Meaning | null {
  const { published, quarter } = context
  const unit = unitOf(words) ?? ""
  const { letter, text } = words.at(-1) as Word
  const isBack = "gl".includes(letter) || text === "before"
  const isFromText = "lki".includes(letter)
  const amount = amountOf(words)
  if (unit === "year" && isBack && amount === 1 && quarter) return [yearBefore(quarter), FROM_TEXT]
  const anchor = isFromText ? (anchorOf(unit, context) ?? (isBack ? published : null)) : published
  if (!anchor) return null
  if (amount === null && letter === "k") return meaning(toDuration(null, unit), LENGTH)
  if (amount === null) return [isBack ? "PAST_REF" : "FUTURE_REF"]
  const years = unit === "century" ? amount * 100 : null
  const value = periodAt(anchor, years === null ? unit : "year", (isBack ? -1 : 1) * (years ?? amount))
  return value === null ? meaning(toDuration(amount, unit), LENGTH) : meaning(value, isFromText ? FROM_TEXT : undefined)
}

/** The day that the text told of; of units of months and years also the month or the year that it named last. */
function anchorOf(unit: string, { told, dated = "" }: TimeContext): Day | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(dated) ?? []
  const isLong = unit === "year" || unit === "decade" || (unit === "month" && month !== undefined)
  return year !== undefined && isLong ? { year: Number(year), month: Number(month ?? 1), day: 1 } : told
}

/** The same quarter a year before. */
export const yearBefore = (quarter: string): string => `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`
