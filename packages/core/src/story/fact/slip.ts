import type { Claim } from "./claim.ts"

/** What speaks for a slip, by how unlikely it is that two numbers are so alike by chance. */
export const SURE = 0.3
export const LIKELY = 0.14
const NEAR = 0.06

/** How much speaks for one of two values being a slip of the other: digits swapped, one changed, or by little more or less. */
export function slip(a: Claim, b: Claim): number {
  if (a.kind === "date") return 0
  if (a.kind === "score") {
    const [one, other] = [a, b].map(({ value }) => value.split(/[- ]/)) as [string[], string[]]
    if (one.length !== other.length) return 0
    return one.filter((side, at) => side === other[at]).length * 2 >= one.length ? (one.length > 2 ? SURE : LIKELY) : 0
  }
  // One sum in two currencies.
  if (a.kind === "money" && a.value === b.value) return SURE
  const [one, other] = [a, b].map(({ value }) => value.replaceAll(/\D/g, "").replace(/0+$/, "")) as [string, string]
  const isNear = Math.abs(a.amount - b.amount) <= 0.2 * Math.max(a.amount, b.amount)
  const long = Math.min(one.length, other.length)
  if (one.length !== other.length || long < 2)
    return isNear && a.kind !== "duration" && Math.min(a.amount, b.amount) >= 100 ? NEAR : 0
  const changed = one.split("").filter((digit, at) => digit !== other[at]).length
  const isSwapped = one.split("").toSorted().join() === other.split("").toSorted().join()
  if (isSwapped) return long > 2 ? SURE : LIKELY
  if (changed === 1 || (isNear && changed * 2 < long)) return LIKELY
  return isNear ? NEAR : 0
}
