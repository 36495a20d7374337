import { BEFORE_SEASON, DOUBTFUL_MONTHS, LABELS, SEASON_BEGINS, SEASONS, UNTIL } from "../../lexicon/time-words.ts"
import { PLURAL_NOUNS } from "../../lexicon/units.ts"
import { addDays, toIso } from "../calendar.ts"
import { monthOf } from "./calendar-readings.ts"
import { directionOf, isPast, pick, weekdayAt } from "./pick.ts"
import { FROM_TEXT, type Meaning, type Reading, type TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

const COUNTED = new RegExp(`^(?:${PLURAL_NOUNS})$`)

/** Weekdays, months, years, seasons and the like that go by a name or a number of their own. */
export const NAMED_READINGS: Readonly<Record<string, Reading>> = {
  weekday,
  month,

  year: (words, context) => {
    const year = words.at(-1) as Word
    return words.length > 1 || isYearAlone(year, context) ? [year.text] : null
  },

  yearInWords: (words) => {
    const year = yearInWords(words)
    return year === undefined ? null : [`${year}`]
  },

  decade: (words, { published, before }) => {
    const { value, letter } = words.at(-1) as Word
    if (value > 99) return value < 1100 || value > 2190 ? null : [`${value / 10}`]
    // "In his 30s" is an age; "the '80s", "the 80s" and "the eighties" are not.
    const isOf = words[0]?.text.toLowerCase() === "the" && (letter === "E" || value >= 50)
    if (!published || (!isOf && !(words.length === 1 && /^['‘’]$/.test(before?.text ?? "")))) return null
    const year = Math.floor(published.year / 100) * 100 + value
    return [`${(year > published.year ? year - 100 : year) / 10}`]
  },

  century: (words) => {
    const number = words.reduce((sum, { letter, value }) => sum + ("NO".includes(letter) ? value : 0), 0)
    const isCentury = words.at(-1)?.text.toLowerCase() === "century" && number > 1 && number < 31
    return isCentury ? [`${number - 1}`.padStart(2, "0")] : null
  },

  season: (words, context) => {
    const { published, before, after } = context
    const { value: season } = pick(words, "S") as Word
    const stated = pick(words, "Y")?.value ?? yearInWords(words)
    // "The fall of Rome".
    const isPlain = stated === undefined && !pick(words, "LXHb")
    if (isPlain && (after?.letter === "o" || !BEFORE_SEASON.test(before?.text ?? ""))) return null
    const year = stated ?? (published && published.year + yearShift(words, context, SEASON_BEGINS[season] as number, 3))
    return year === null ? null : [`${year}-${SEASONS[season]}`]
  },
}

/** Nineteen ninety-four. */
function yearInWords(words: readonly Word[]): number | undefined {
  const [high = 0, ...rest] = words.flatMap(({ letter, value }) => (letter === "N" ? [value] : []))
  const year = high * 100 + rest.reduce((sum, value) => sum + value, 0)
  return high > 14 && year < 2100 ? year : undefined
}

/** The last such weekday up to publication, or the next where the words look ahead; "the previous Friday" counts from the text's day. */
function weekday(words: readonly Word[], { published, told, isAhead }: TimeContext): Meaning | null {
  const { value: day } = pick(words, "W") as Word
  const direction = directionOf(words)
  const isAfter = direction === 1 || (direction === undefined && isAhead)
  const isOfText = told !== null && pick(words, "v") !== undefined
  const anchor = isOfText ? told : published
  if (!anchor || !published) return null
  const value = toIso(weekdayAt(day, addDays(anchor, direction ?? 0), isAfter))
  return isOfText ? [value, FROM_TEXT] : isAfter ? [value, "date/weekday-after-published"] : [value]
}

function month(words: readonly Word[], context: TimeContext): Meaning | null {
  const { published, before, after } = context
  if (!published || (words[0]?.letter === "M" && isOther(words[0], before, after))) return null
  const shift = yearShift(words, context, monthOf(words), 2)
  const isAfter = shift * 12 + monthOf(words) > published.month
  const value = toIso({ year: published.year + shift, month: monthOf(words), day: 1 }).slice(0, 7)
  return isAfter ? [value, "date/month-after-published"] : [value]
}

/** "May said", "March on", "April Jones"; "31 February" is no month either. */
function isOther({ text }: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (before?.letter === "N") return true
  if (!DOUBTFUL_MONTHS.test(text)) return false
  const isName = after !== undefined && "^N".includes(after.letter)
  return isName || !before || !"ptboda&".includes(before.letter) || (before.letter === "a" && after?.letter === "p")
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
  const isNear = ahead === 1 || (ahead <= 6 && UNTIL.test(before?.text ?? ""))
  if (direction === 1 || (direction !== -1 && !isPast(before) && (isAhead || isNear)))
    return Number(gap < Number(direction === 1))
  return -Number(gap > (direction === -1 ? -span : 0))
}

/** Four digits that stand as a year does: after a word that leads to one, or before nothing that they could count. */
function isYearAlone({ value }: Word, { before, after }: TimeContext): boolean {
  if (value < 1500 || value > 2100 || !before || "N$-".includes(before.letter) || LABELS.test(before.text)) return false
  if (before.letter === "^" && after?.letter !== ";") return false
  if (after && ("NVU%".includes(after.letter) || COUNTED.test(after.text))) return false
  return "ptbod&a;(,`".includes(before.letter) || !(after?.letter === "_" && after.text.endsWith("s"))
}
