const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30.4, W: 7, D: 1 }
const PARTS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 }

/** An ISO 8601 duration in days, months and years at their mean; NaN where it is none. */
export function durationDays(duration: string): number {
  const [, days = "", parts = ""] = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/.exec(duration) ?? []
  const sum = (text: string, units: typeof DAYS): number =>
    [...text.matchAll(/([\d.]+)(.)/g)].reduce(
      (all, [, amount, unit = ""]) => all + Number(amount) * (units[unit] ?? 0),
      0,
    )
  return days + parts === "" ? Number.NaN : sum(days, DAYS) + sum(parts, PARTS)
}
