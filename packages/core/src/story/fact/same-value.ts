import type { Claim } from "./claim.ts"
import { daysBetween } from "./days-between.ts"
import { isDollars } from "./same-unit.ts"

/** Amounts in other units, and lengths of time, are the same within this share. */
const ROUNDED = 0.04
const YEAR = 365

/** Do two claims of a kind state one value, whatever it is of? */
export function isSameValue(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || (a.kind === "age" && a.unit !== b.unit)) return false
  if (a.kind === "count" && a.isState && b.isState && a.unit !== b.unit) return false
  if (
    (a.kind === "measure" || a.kind === "money") &&
    a.unit !== b.unit &&
    !(a.value === b.value && isDollars(a.unit, b.unit))
  )
    return false
  if (a.value === b.value) return true
  if (a.kind === "date") return isSameDay(a, b)
  // Three months are 90 days; 38 minutes are not 37.
  const slack = isRounded(a, b) ? ROUNDED * Math.max(a.amount, b.amount) : 0
  return a.least <= b.most + slack && b.least <= a.most + slack
}

function isRounded(a: Claim, b: Claim): boolean {
  if (a.kind !== "duration") return a.kind === "measure"
  return a.value.replaceAll(/[\d.]/g, "") !== b.value.replaceAll(/[\d.]/g, "")
}

/** Days between two dates; where an article gives no year, of the nearest one. */
export function daysApart(a: Claim, b: Claim): number {
  const days = Math.abs(daysBetween(a.value, b.value))
  return a.loose === "year" || b.loose === "year" ? Math.min(days, Math.abs(days - YEAR)) : days
}

/** A day in a month that is told, or a weekday that may be of this week or the next. */
export function isSameDay(a: Claim, b: Claim): boolean {
  if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return true
  if (a.value.length < 10 || b.value.length < 10) return false
  return daysApart(a, b) === 0 || ((a.loose === "week" || b.loose === "week") && daysApart(a, b) === 7)
}
