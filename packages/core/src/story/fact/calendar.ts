const DAY = 86_400_000

/** Days from one ISO date to another, both at the precision of a day or finer; time zones are left aside. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY)
}

/** An ISO date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(toTime(date) + days * DAY).toISOString().slice(0, 10)
}

/** The day of the week, Monday is 1 and Sunday 7. */
export function weekdayOf(date: string): number {
  return ((((Math.round(toTime(date) / DAY) + 3) % 7) + 7) % 7) + 1
}

/** Is it a day that exists? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function toIso(year: number, month: number, day?: number): string {
  const parts = [String(year).padStart(4, "0"), String(month).padStart(2, "0")]
  return day === undefined ? parts.join("-") : [...parts, String(day).padStart(2, "0")].join("-")
}

function toTime(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
}
