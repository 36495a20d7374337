import { addDays, addMonths, type Day, toIso, toIsoWeek } from "../calendar.ts"

/** The calendar's periods: how many days, or else months, one is long, and how the one that holds a day is written. */
const PERIODS: Readonly<Record<string, readonly [days: number, months: number, write: (day: Day) => string]>> = {
  day: [1, 0, toIso],
  week: [7, 0, toIsoWeek],
  weekend: [7, 0, (day) => `${toIsoWeek(day)}-WE`],
  month: [0, 1, (day) => toIso(day).slice(0, 7)],
  quarter: [0, 3, ({ year, month }) => `${year}-Q${Math.ceil(month / 3)}`],
  year: [0, 12, ({ year }) => `${year}`],
  decade: [0, 120, ({ year }) => `${year}`.slice(0, 3)],
}

/** The period so many units from the one that holds a day; null for units that no calendar has. */
export function periodAt(day: Day, unit: string, shift: number): string | null {
  const [days = 0, months = 0, write] = PERIODS[unit] ?? []
  if (!write || !Number.isInteger(shift)) return null
  const at = days > 0 ? addDays(day, days * shift) : addMonths(day, months * shift)
  return at.year < 1000 || at.year > 9999 ? null : write(at)
}
