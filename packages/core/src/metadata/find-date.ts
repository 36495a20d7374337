import { asciiDigits } from "./ascii-digits.ts"
import { DATE_FORMS } from "./lexicon/date-forms.ts"
import { MONTH, monthNumber } from "./months.ts"

/** A date in a text: ISO 8601 at the precision stated, an offset only if one is stated. `year` null: the text gives none. */
export interface FoundDate {
  iso: string
  year: number | null
  from: number
  to: number
}

/** Which of two numbers is the day, where both could be: known from the page's language. */
export type DayOrder = "day-first" | "month-first" | null

const FORMS = DATE_FORMS.map(
  (form) =>
    new RegExp(
      form.replaceAll("MONTH", () => MONTH),
      "iu",
    ),
)
/** The forms without a year, which stand last, and how long a text is that may be nothing else: a dateline's date. */
const YEARLESS = FORMS.slice(-2)
const FULL = FORMS.slice(0, -2)
const LONGEST_YEARLESS = 40
/** What every other form has: most texts have it not, and are not looked at further. */
const HAS_YEAR = /(?:19|20|25)\d\d|\d[./]\s?\d\d(?!\d)|年/
/** Years of the Thai calendar are this much higher. */
const BUDDHIST = 543

/**
 * Finds the first date of the least ambiguous form in a text. Day and month that could be either way round are no date
 * unless the order is known.
 */
export function findDate(text: string, order: DayOrder = null): FoundDate | null {
  const plain = asciiDigits(text)
  if (HAS_YEAR.test(plain)) return firstOf(FORMS, plain, order)
  return plain.length <= LONGEST_YEARLESS && /\d/.test(plain) ? firstOf(YEARLESS, plain, order) : null
}

/** As `findDate`, for who has no use for a date without a year, and is spared the search for it. */
export function findFullDate(text: string, order: DayOrder = null): FoundDate | null {
  const plain = asciiDigits(text)
  return HAS_YEAR.test(plain) ? firstOf(FULL, plain, order) : null
}

function firstOf(forms: readonly RegExp[], plain: string, order: DayOrder): FoundDate | null {
  for (const form of forms) {
    const match = form.exec(plain)
    const found = match && toDate(match, order)
    if (found) return found
  }
  return null
}

function toDate(match: RegExpExecArray, order: DayOrder): FoundDate | null {
  const part = match.groups as Record<string, string | undefined>
  let day = Number(part.day)
  let month = part.name ? (monthNumber(part.name) ?? 0) : Number(part.month)
  if (part.slash) {
    // Two digits may be the year's anywhere.
    if (part.year?.length === 2 && !order) return null
    if (month > 12 || (order === "month-first" && day <= 12)) [day, month] = [month, day]
    else if (day <= 12 && day !== month && !order) return null
  }
  const year = part.year === undefined ? null : part.era ? eraYear(part.era, part.year) : fullYear(part.year)
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = `${year === null ? "" : `${year}-`}${two(month)}-${two(day)}`
  return { iso: date + time(part), year, from: match.index, to: match.index + match[0].length }
}

/** The years before the first of an era of Japan or of the Republic of China, by its first character. */
const BEFORE: Readonly<Record<string, number>> = { 令: 2018, 平: 1988, 昭: 1925, 民: 1911 }

function eraYear(era: string, digits: string): number {
  return (BEFORE[era.slice(0, 1)] as number) + (digits === "元" ? 1 : Number(digits))
}

/** Two digits are of this century unless they would lie far ahead of any page. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year > 2400 ? year - BUDDHIST : year
  return year < 70 ? 2000 + year : 1900 + year
}

function time({ early, hour, minute, half, zone }: Record<string, string | undefined>): string {
  if (hour === undefined || minute === undefined) return ""
  let hours = Number(hour)
  const isLate = half ? /^p/i.test(half) : early && /[후下後]/.test(early)
  if (isLate && hours < 12) hours += 12
  if (half && !isLate && hours === 12) hours = 0
  if (hours > 23 || Number(minute) > 59) return ""
  return `T${two(hours)}:${minute}${offset(zone)}`
}

function offset(zone: string | undefined): string {
  if (!zone) return ""
  if (/^[+-]/.test(zone)) return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return "Z"
}

function two(number: number): string {
  return String(number).padStart(2, "0")
}
