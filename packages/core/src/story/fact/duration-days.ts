const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30.4, W: 7, D: 1 }
const PARTS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 }

/** An ISO 8601 duration of one unit in days, months and years at their mean; NaN where it is none. */
export function durationDays(duration: string): number {
  const [, isTime, amount, unit = ""] = /^P(T?)([\d.]+)([YMWDHS])$/.exec(duration) ?? []
  return Number(amount) * ((isTime === "T" ? PARTS : DAYS)[unit] ?? Number.NaN)
}
