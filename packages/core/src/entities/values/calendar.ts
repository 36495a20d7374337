/** A day of the Gregorian calendar without a time zone. */
export interface Day {
  year: number
  month: number
  day: number
}

const DAY = 86_400_000

const pad = (number: number, length = 2): string => String(number).padStart(length, "0")

/** ISO 8601 of a day. */
export const toIso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** The day with which an ISO 8601 date begins, or null where it states none. */
export function fromIso(text: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "")
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null
}

/** Is there such a day? */
export const isDay = (day: Day): boolean => toIso(addDays(day, 0)) === toIso(day)

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  fromUtc(Date.UTC(year, month - 1, day) + days * DAY)

function fromUtc(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** The year that brings a month and day closest to a given day. */
export function closestYear(month: number, day: number, to: Day): number {
  const at = Date.UTC(to.year, to.month - 1, to.day)
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - at)
  return [to.year, to.year - 1, to.year + 1].toSorted((a, b) => distance(a) - distance(b))[0] as number
}

/** The same day of another month, or the last one that it has. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const last = fromUtc(Date.UTC(year, month + months, 0))
  return { ...last, day: Math.min(day, last.day) }
}

/** The week of ISO 8601 that a day is in, as `2025-W44`. */
export function toIsoWeek(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7))
  const days = (Date.UTC(thursday.year, thursday.month - 1, thursday.day) - Date.UTC(thursday.year, 0, 1)) / DAY
  return `${pad(thursday.year, 4)}-W${pad(Math.floor(days / 7) + 1)}`
}
