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
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY)
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

/** The last day of a month. */
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same day of another month, or the last one that it has. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months
  const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return { ...to, day: Math.min(day, lastDay(to.year, to.month)) }
}

/** The week of ISO 8601 that a day is in, as `2025-W44`. */
export function toIsoWeek(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7))
  const days = (Date.UTC(thursday.year, thursday.month - 1, thursday.day) - Date.UTC(thursday.year, 0, 1)) / DAY
  return `${pad(thursday.year, 4)}-W${pad(Math.floor(days / 7) + 1)}`
}
