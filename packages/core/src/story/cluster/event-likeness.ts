import type { Profile } from "./profile.ts"
import { dot, shared } from "./vector.ts"

/** What each run of words in common adds, and how many count at most. */
const QUOTES = { each: 0.03, most: 4 }
const COPIES = { each: 0.01, most: 12 }
/** What is left of a likeness where two articles name places and share none. */
const ELSEWHERE = 0.85
/** What is left of a likeness where so many days or more lie between two articles: reports of one event come together. */
const APART: readonly (readonly [days: number, left: number])[] = [
  [14, 0.2],
  [7, 0.4],
  [4, 0.55],
  [3, 0.75],
]

/**
 * How likely two articles report one event: about 0 for strangers, above `SAME_EVENT` for accounts of one event.
 *
 * @param least a likeness below this one need not be exact.
 */
export function eventLikeness(a: Profile, b: Profile, least = 0): number {
  const isElsewhere = areApart(a.places, b.places)
  const near = nearness(a.day, b.day) * (isElsewhere ? ELSEWHERE : 1)
  const words = (dot(a.all, b.all) + dot(a.head, b.head)) / 2
  if ((words + QUOTES.each * QUOTES.most + COPIES.each * COPIES.most) * near < least) return 0
  const quotes = QUOTES.each * shared(a.quoteRuns, b.quoteRuns, QUOTES.most)
  // An outlet repeats itself from one event to the next.
  const isOneOutlet = a.publisher !== null && a.publisher === b.publisher
  const copies = isOneOutlet ? 0 : COPIES.each * shared(a.copyRuns, b.copyRuns, COPIES.most)
  return (words + quotes + copies) * near
}

/** Do both have some, and none in common? */
const areApart = (a: Uint32Array, b: Uint32Array): boolean => a.length > 0 && b.length > 0 && shared(a, b, 1) === 0

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  const days = Math.abs(a - b)
  return APART.find(([from]) => days >= from)?.[1] ?? 1
}
