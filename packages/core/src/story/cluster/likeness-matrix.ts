import { daysBetween } from "../fact/days-between.ts"
import type { Profile } from "./profile.ts"
import { weighByRarity } from "./weigh-by-rarity.ts"

const NAMES = 0.55
const WORDS = 0.35
/** What each run of words in common adds, and all of them at most. */
const QUOTES = { each: 0.05, most: 0.3 }
const COPIES = { each: 0.02, most: 0.3 }
/** Days between two articles from which they hardly report one event; a day or two is normal. */
const FAR_APART = 4
const FAR_PENALTY = 0.25

/** How likely each two articles report one event, row by row: about 0 for strangers, above 0.35 for accounts of one event. */
export function likenessMatrix(profiles: readonly Profile[]): Float64Array {
  const size = profiles.length
  const names = products(weighByRarity(profiles.map((profile) => profile.names)))
  const words = products(weighByRarity(profiles.map((profile) => profile.words)))
  const quotes = products(profiles.map(({ quoteRuns }) => ones(quoteRuns)))
  const copies = products(profiles.map(({ copyRuns }) => ones(copyRuns)))
  const matrix = new Float64Array(size * size)
  for (const [a, one] of profiles.entries()) {
    for (let b = a + 1; b < size; b++) {
      const at = a * size + b
      const runs =
        Math.min(QUOTES.most, QUOTES.each * (quotes[at] as number)) +
        Math.min(COPIES.most, COPIES.each * (copies[at] as number))
      const like =
        NAMES * (names[at] as number) + WORDS * (words[at] as number) + runs - penalty(one.date, profiles[b]?.date)
      matrix[at] = matrix[b * size + a] = like
    }
  }
  return matrix
}

function penalty(a: string | null, b: string | null | undefined): number {
  if (a === null || b === null || b === undefined || a === b) return 0
  return Math.abs(daysBetween(a, b)) >= FAR_APART ? FAR_PENALTY : 0
}

function ones<T>(set: ReadonlySet<T>): Map<T, number> {
  return new Map([...set].map((member) => [member, 1]))
}

/** The inner product of each two vectors, row by row, upper half only. */
function products<T>(vectors: readonly ReadonlyMap<T, number>[]): Float64Array {
  const size = vectors.length
  const sums = new Float64Array(size * size)
  const holders = new Map<T, { index: number; weight: number }[]>()
  for (const [index, vector] of vectors.entries()) {
    for (const [key, weight] of vector) {
      const before = holders.get(key) ?? []
      for (const other of before) {
        const at = other.index * size + index
        sums[at] = (sums[at] as number) + other.weight * weight
      }
      before.push({ index, weight })
      holders.set(key, before)
    }
  }
  return sums
}
