import { DATE_FORMS } from "./lexicon/date-forms.ts"
import { MONTH, monthNumber } from "./months.ts"

/** A date in a text: ISO 8601 at the precision stated, an offset only if one is stated. `year` null: the text gives none. */
export interface FoundDate {
  iso: string
  year: number | null
  from: number
  to: number
}

const FORMS = DATE_FORMS.map(
  (form) =>
    new RegExp(
      form.replaceAll("MONTH", () => MONTH),
      "iu",
    ),
)

/** Finds the first date of the least ambiguous form in a text. Day and month that could be either way round are no date. */
export function findDate(text: string): FoundDate | null {
  for (const form of FORMS) {
    const match = form.exec(text)
    const found = match && toDate(match)
    if (found) return found
  }
  return null
}

function toDate(match: RegExpExecArray): FoundDate | null {
  const part = match.groups as Record<string, string | undefined>
  const isSlashed = match[0].includes("/") && !/^\d{4}/.test(match[0])
  let day = Number(part.day)
  let month = part.name ? (monthNumber(part.name) ?? 0) : Number(part.month)
  if (isSlashed && month > 12) [day, month] = [month, day]
  else if (isSlashed && day <= 12 && day !== month) return null
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = part.year === undefined ? null : fullYear(part.year)
  const date = `${year === null ? "" : `${year}-`}${two(month)}-${two(day)}`
  const found = { iso: date + time(part), year, from: match.index, to: match.index + match[0].length }
  return found
}

/** Two digits are of this century unless they would lie far ahead of any page. */
function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

function time({ hour, minute, half, zone }: Record<string, string | undefined>): string {
  if (hour === undefined || minute === undefined) return ""
  let hours = Number(hour)
  if (half && /^p/i.test(half) && hours < 12) hours += 12
  if (half && /^a/i.test(half) && hours === 12) hours = 0
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
