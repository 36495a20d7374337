import { DAY_PARTS, SEASON_BEGINS, SEASONS } from "../../lexicon/time-words.ts"
import { addDays, type Day, toIso, weekdayOf } from "../calendar.ts"
import { unitOf } from "./amount.ts"
import { monthOf } from "./calendar-readings.ts"
import { directionOf, isPast, pick, weekdayAt } from "./pick.ts"
import { FROM_TEXT, type Meaning, type Reading, type TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** Weekdays, months, years, seasons and the like that go by a name or a number of their own. */
export const NAMED_READINGS: Readonly<Record<string, Reading>> = {
  weekday,
  month,

  year: (words) => {
    const { value } = words.at(-1) as Word
    return [`${value < 100 ? 2000 + value : value}`]
  },

  spokenYear: (words) => {
    const numbers = words.filter(({ letter }) => letter === "N").map(({ value }) => value)
    const [first = 0, second = 0, third = 0] = numbers
    const year = words.some(({ letter }) => letter === "6")
      ? first * 1000 + second + third
      : first * 100 + second + third
    return year > 1500 && year < 2100 && words.every(({ text }) => !/\d/.test(text)) ? [`${year}`] : null
  },

  decade: (words, { published, before }) => {
    const { letter, value: number } = pick(words, "85Y") as Word
    if (letter === "Y" && (number % 10 > 0 || words.at(-1)?.text !== "s")) return null
    // The twenties are the first of their class.
    const value = letter === "5" ? number * 10 + 20 : number
    if (value > 99) return [`${value / 10}`]
    // "In his 30s" is an age; "the '80s" and "the 80s" are not.
    const isNamed = words.length === 1 ? before?.letter === "'" : value >= 50 && words[0]?.text.toLowerCase() === "the"
    if (!published || !isNamed) return null
    const year = Math.floor(published.year / 100) * 100 + value
    return [`${(year > published.year ? year - 100 : year) / 10}`]
  },

  century: (words) => {
    const number = words.reduce((sum, { letter, value }) => sum + ("NO".includes(letter) ? value : 0), 0)
    const isCentury = words.at(-1)?.text.toLowerCase() === "century" && number > 1 && number < 31
    return isCentury ? [`${number - 1}`.padStart(2, "0")] : null
  },

  season: (words, context) => {
    const { published } = context
    const { value: season } = pick(words, "S") as Word
    const stated = pick(words, "Y")?.value
    const year = stated ?? (published && published.year + yearShift(words, context, SEASON_BEGINS[season] as number, 3))
    return year === null ? null : [`${year}-${SEASONS[season]}`]
  },
}

/** The last such weekday up to publication, or the next where the words look ahead; "the previous Friday" counts from the text's day. */
function weekday(words: readonly Word[], { published, told, isAhead, before, after }: TimeContext): Meaning | null {
  const { value: day } = pick(words, "W") as Word
  const direction = directionOf(words)
  const part = words.at(-1) as Word
  if (part.letter === "P" && part.text.endsWith("s"))
    return [`XXXX-WXX-${day || 7}${DAY_PARTS[part.value % 4]}`, "set/every"]
  const isAim = before?.letter === ">" || (before?.text === "for" && after?.letter !== "'")
  const isAfter = direction === 1 || (direction !== -1 && (isAhead ?? (isAim || direction === 0)))
  const isOfText = told !== null && pick(words, "123") !== undefined
  const anchor = isOfText ? told : published
  if (!anchor || !published) return null
  const week = unitOf(words) === "week" ? weekOf(day, published, direction ?? 0) : null
  const value = toIso(week ?? weekdayAt(day, addDays(anchor, direction ?? 0), isAfter))
  return isOfText ? [value, FROM_TEXT] : isAfter ? [value, "date/weekday-after-published"] : [value]
}

/** The weekday of the week so many from that of a day. */
const weekOf = (weekday: number, day: Day, weeks: number): Day =>
  addDays(day, weeks * 7 + ((weekday + 6) % 7) - ((weekdayOf(day) + 6) % 7))

function month(words: readonly Word[], context: TimeContext): Meaning | null {
  const { published } = context
  if (!published) return null
  const number = monthOf(words)
  const shift = yearShift(words, context, number, 2)
  const value = toIso({ year: published.year + shift, month: number, day: 1 }).slice(0, 7)
  return shift * 12 + number > published.month ? [value, "date/month-after-published"] : [value]
}

/**
 * Which year from that of publication has a month or a season without a year, by the month it begins in: the last such up to then, or
 * the next one where the words look ahead. "Last" is none that holds the day of publication or ended just before: of so many months.
 */
function yearShift(
  words: readonly Word[],
  { published, isAhead, before }: TimeContext,
  begins: number,
  span: number,
): number {
  const direction = directionOf(words)
  if (direction === 0) return 0
  const gap = begins - (published?.month ?? 0)
  const ahead = (gap + 12) % 12
  const isNear = (ahead > 0 && ahead < 5) || (ahead <= 6 && before?.letter === ">")
  if (direction === 1 || (direction !== -1 && !isPast(before) && (isAhead ?? isNear)))
    return Number(gap < (direction === 1 ? 2 : 0))
  return -Number(gap > (direction === -1 ? -span : 0))
}
