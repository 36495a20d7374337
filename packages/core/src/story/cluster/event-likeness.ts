import { daysBetween } from "../fact/days-between.ts"
import { overlap } from "../text/set-overlap.ts"
import type { Profile, Vector } from "./profile.ts"

/** What each run of words in common adds, and all of them at most. */
const QUOTES = { each: 0.03, most: 0.12 }
const COPIES = { each: 0.01, most: 0.12 }
/** What is left of a likeness where so many days or more lie between two articles: reports of one event come together. */
const APART: readonly (readonly [days: number, left: number])[] = [
  [14, 0.2],
  [7, 0.4],
  [4, 0.55],
  [3, 0.75],
]

/** How likely two articles report one event: about 0 for strangers, above `SAME_EVENT` for accounts of one event. */
export function eventLikeness(a: Profile, b: Profile): number {
  const words = (dot(a.all, b.all) + dot(a.head, b.head)) / 2
  const quotes = Math.min(QUOTES.most, QUOTES.each * overlap(a.quoteRuns, b.quoteRuns))
  // An outlet repeats itself from one event to the next.
  const isOneOutlet = a.publisher !== null && a.publisher === b.publisher
  const copies = isOneOutlet ? 0 : Math.min(COPIES.most, COPIES.each * overlap(a.copyRuns, b.copyRuns))
  return (words + quotes + copies) * nearness(a.date, b.date)
}

function nearness(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 1
  const days = Math.abs(daysBetween(a, b))
  return APART.find(([from]) => days >= from)?.[1] ?? 1
}

function dot(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0)
  return sum
}
