import { MONTH, monthNumber } from "./months.ts"

/** A date in a text: ISO 8601 at the precision stated, an offset only if one is stated. `year` null: the text gives none. */
export interface FoundDate {
  iso: string
  year: number | null
  from: number
  to: number
}

const TIME = String.raw`(?:(?:\s*(?:,|\||-|–|—|at|@|um|à|om|T)\s*|\s+|T)(?<hour>\d{1,2})(?::|\.|h)(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?)?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.|º|er)?`
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`

/** The orders in which dates come, the least ambiguous first. */
const FORMS: readonly RegExp[] = [
  String.raw`(?<![\d-])${YEAR}-(?<month>\d{2})-(?<day>\d{2})(?!\d)${TIME}`,
  String.raw`(?<![\d/])${YEAR}/(?<month>\d{1,2})/(?<day>\d{1,2})(?!\d)${TIME}`,
  String.raw`(?<!\d)${YEAR}年\s*(?<month>\d{1,2})月\s*(?<day>\d{1,2})日${TIME}`,
  String.raw`(?<!\d)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)?\d{2})(?!\d)${TIME}`,
  String.raw`(?<!\d)${DAY}[\s-]+(?:de\s+|of\s+)?(?<name>${MONTH})\.?,?[\s-]+(?:de\s+)?${YEAR}${TIME}`,
  String.raw`\b(?<hour>\d{1,2}):(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?\s*(?:(?<zone>UTC|GMT)|[A-Z]{2,4})?,?\s+(?:on\s+)?(?:[a-z]{3,9}day,?\s+)?(?:(?<name>${MONTH})\.?\s+${DAY},?|(?<day>\d{1,2})\s+(?<name>${MONTH}),?)\s+${YEAR}`,
  String.raw`\b(?<name>${MONTH})\.?\s+${DAY},?\s+${YEAR}${TIME}`,
  String.raw`(?<!\d)(?<day>\d{1,2})/(?<month>\d{1,2})/${YEAR}${TIME}`,
  String.raw`\b(?<name>${MONTH})\.?\s+${DAY}(?![\d.]*\d)`,
  String.raw`(?<!\d)${DAY}\s+(?<name>${MONTH})\b`,
].map((form) => new RegExp(form, "iu"))

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
