import { daysBetween } from "../fact/days-between.ts"
import { overlap } from "../text/set-overlap.ts"
import type { Profile } from "./profile.ts"

const NAMES = 0.55
const WORDS = 0.35
/** What each run of words in common adds, up to so many. */
const QUOTES = { each: 0.05, most: 6 }
const COPIES = { each: 0.02, most: 15 }
/** From here on two articles are as good as one; more tells nothing. */
const PLAIN = 0.7
/** Days between two articles from which they hardly report one event; a day or two is normal. */
const FAR_APART = 4
const FAR_PENALTY = 0.25

/** How likely two articles report one event: about 0 for strangers, above 0.35 for accounts of one event. */
export function likenessOfProfiles(a: Profile, b: Profile): number {
  const names = NAMES * cosine(a.names, b.names)
  const words = WORDS * cosine(a.words, b.words)
  const days = a.date === null || b.date === null ? 0 : Math.abs(daysBetween(a.date, b.date))
  const penalty = days >= FAR_APART ? FAR_PENALTY : 0
  if (names + words >= PLAIN) return PLAIN - penalty
  const quotes = QUOTES.each * overlap(a.quoteRuns, b.quoteRuns, QUOTES.most)
  const copies = COPIES.each * overlap(a.copyRuns, b.copyRuns, COPIES.most)
  return Math.min(PLAIN, names + words + quotes + copies) - penalty
}

/** Of two vectors of length 1. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0)
  return dot
}
