/** The months in which a season, a quarter and a half of a year begin, from 0, and how many each has. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  WI: [11, 3],
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
}
/** How many months or seconds the units of lengths have; E, C and Q are TIMEX3's for decades, centuries and quarters. */
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, E: 120, C: 1200 }
const SECONDS: Readonly<Record<string, number>> = { TS: 1, TM: 60, TH: 3600, D: 86_400, W: 604_800 }
const DAY = 86_400_000

/**
 * The tolerant reading of "the same value". Two values agree where they are the same; where both are dates and the one stated to the
 * coarser precision holds the other (`1998-12` and `1998-12-05`, `1989-W42` and a day of it); where digits that nobody knows are
 * taken as such (`1989-WXX` holds each week of 1989, `1989-QX` each quarter, `199X` its years); of a range by its start; and where both are lengths that
 * come to the same (`P1E` and `P10Y`, `PT24H` and `P1D`; X agrees with X of the same unit, PXX with each).
 */
export function agrees(one: string, other: string): boolean {
  if (one === other) return true
  const lengths = [one, other].map(lengthOf)
  if (lengths[0] !== null && lengths[1] !== null)
    return lengths[0] === lengths[1] || (lengths.includes("X") && lengths.every((length) => length?.includes("X")))
  const [a, b] = [periodOf(one), periodOf(other)]
  return a !== null && b !== null && ((a[0] <= b[0] && b[1] <= a[1]) || (b[0] <= a[0] && a[1] <= b[1]))
}

/** A length in months and seconds; null of what is none. */
function lengthOf(value: string): string | null {
  if (!/^P[\dTX]/.test(value)) return null
  let [months, seconds, time] = [0, 0, ""]
  for (const [, T = "", amount = "", unit = ""] of value.slice(1).matchAll(/(T?)([\d.]+|X)([A-Z])/g)) {
    time ||= T
    if (amount === "X") return unit === "X" ? "X" : `X${time}${unit}`
    if (time === "" && unit in MONTHS) months += Number(amount) * (MONTHS[unit] as number)
    else seconds += Number(amount) * (SECONDS[`${unit === "D" || unit === "W" ? "" : time}${unit}`] ?? Number.NaN)
  }
  return `${months}/${seconds}`
}

/** The first day of a date's period and the day after its last. */
function periodOf(value: string): readonly [number, number] | null {
  const known = value.split(/[/T]/)[0]?.replace(/-?[WQH]?X.*$/, "") ?? ""
  const [, digits = "", rest = ""] = /^(\d{2,4})(?:-(.+))?$/.exec(known) ?? []
  if (digits === "") return null
  const from = Number(digits.padEnd(4, "0"))
  const years = 10 ** (4 - digits.length)
  if (rest === "") return [Date.UTC(from, 0), Date.UTC(from + years, 0)]
  const [month, months] = PARTS[rest] ?? []
  if (month !== undefined && months !== undefined) return [Date.UTC(from, month), Date.UTC(from, month + months)]
  const week = /^W(\d\d)(-WE)?$/.exec(rest)
  if (week) {
    // The week that has 4 January is the first.
    const fourth = Date.UTC(from, 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week[1]) - 1) * 7 * DAY
    return [monday + (week[2] ? 5 * DAY : 0), monday + 7 * DAY]
  }
  const day = /^(\d\d)(?:-(\d\d))?$/.exec(rest)
  if (!day) return null
  const at = Number(day[1]) - 1
  const date = Number(day[2] ?? 1)
  return [Date.UTC(from, at, date), day[2] ? Date.UTC(from, at, date + 1) : Date.UTC(from, at + 1)]
}
