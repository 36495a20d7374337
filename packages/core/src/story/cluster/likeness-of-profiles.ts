import { daysBetween } from "../fact/calendar.ts"
import { overlap } from "../text/set-overlap.ts"
import type { Profile } from "./profile.ts"

const NAMES = 0.55
const WORDS = 0.35
/** Most that a shared quotation, and copied runs, add. */
const QUOTES = 0.3
const COPIES = 0.3
/** Days between two articles from which they hardly report one event; a day or two is normal. */
const FAR_APART = 4
const FAR_PENALTY = 0.25
/** Articles that may name a thing before it counts as common. */
const COMMON_FROM = 8

/** How many articles use each name and word. */
export interface Frequencies {
  names: ReadonlyMap<string, number>
  words: ReadonlyMap<string, number>
}

export function toFrequencies(profiles: readonly Profile[]): Frequencies {
  const count = (pick: (profile: Profile) => ReadonlyMap<string, number>): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const profile of profiles) for (const key of pick(profile).keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  return { names: count(({ names }) => names), words: count(({ words }) => words) }
}

/** How likely two articles report one event: about 0 for strangers, above 0.35 for accounts of one event. */
export function likenessOfProfiles(a: Profile, b: Profile, frequencies: Frequencies): number {
  const names = cosine(a.names, b.names, frequencies.names)
  const words = cosine(a.words, b.words, frequencies.words)
  const quotes = Math.min(QUOTES, 0.05 * overlap(a.quoteRuns, b.quoteRuns))
  const copies = Math.min(COPIES, 0.02 * overlap(a.copyRuns, b.copyRuns))
  const days = a.date === null || b.date === null ? 0 : Math.abs(daysBetween(a.date, b.date))
  return NAMES * names + WORDS * words + quotes + copies - (days >= FAR_APART ? FAR_PENALTY : 0)
}

function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
): number {
  let [dot, left, right] = [0, 0, 0]
  for (const [key, count] of a) {
    const weight = rarity(frequency.get(key) ?? 1)
    left += (count * weight) ** 2
    dot += count * (b.get(key) ?? 0) * weight ** 2
  }
  for (const [key, count] of b) right += (count * rarity(frequency.get(key) ?? 1)) ** 2
  return dot === 0 ? 0 : dot / Math.sqrt(left * right)
}

/** Counts only the articles that use a name, never those that do not: a stranger changes nothing. */
function rarity(frequency: number): number {
  return 1 / (1 + Math.log(Math.max(1, frequency / COMMON_FROM)))
}
