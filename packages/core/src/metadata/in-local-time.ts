import { addressDate } from "./address-date.ts"
import type { Candidate } from "./candidate.ts"

/** Nowhere is the day further from that of Greenwich, in milliseconds. */
const FURTHEST = 86_400_000

/**
 * Candidates with the date of publication first that has the day of the page's address, where the one before is in
 * Greenwich's time: it was that day where the page came out.
 */
export function inLocalTime(candidates: readonly Candidate[], url: string | null): Candidate[] {
  const day = addressDate(url)
  const dates = candidates.filter(({ field }) => field === "published")
  const stated = /^(.{10})T.*(?:Z|[+-]00:00)$/.exec(`${dates[0]?.value as string}`)?.[1]
  if (!day || !stated || stated === day) return [...candidates]
  const local = dates.find(({ value }) => `${value as string}`.startsWith(day))
  if (!local && Math.abs(Date.parse(stated) - Date.parse(day)) > FURTHEST) return [...candidates]
  const own: Candidate = local ?? { start: 0, end: 0, field: "published", value: day, rule: "address-date" }
  return [own, ...candidates.filter((candidate) => candidate !== local)]
}
