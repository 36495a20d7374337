import { fromIso } from "../../entities/values/calendar.ts"

const DAY = 86_400_000

/** Days from one ISO date to another; 0 where either states no day. */
export function daysBetween(from: string, to: string): number {
  const [one, other] = [fromIso(from), fromIso(to)]
  if (one === null || other === null) return 0
  return (Date.UTC(other.year, other.month - 1, other.day) - Date.UTC(one.year, one.month - 1, one.day)) / DAY
}
