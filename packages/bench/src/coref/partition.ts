import { harmonicMean } from "../score/tally.ts"
import { assign } from "./assign.ts"

/** Mentions with what each is said to stand for: by the answers, and by a system. */
export interface Placed {
  wanted: string
  found: string
}

/** B³ (Bagga and Baldwin, 1998): per mention, how pure its entity is and how much of the true one is in it. */
export function bCubed(all: readonly Placed[]): number {
  const sizes = countBy(all, ({ found }) => found)
  const wanted = countBy(all, (one) => one.wanted)
  const both = countBy(all, pairOf)
  let [purity, completeness] = [0, 0]
  for (const one of all) {
    const shared = both.get(pairOf(one)) as number
    purity += shared / (sizes.get(one.found) as number)
    completeness += shared / (wanted.get(one.wanted) as number)
  }
  return all.length === 0 ? 1 : harmonicMean(purity / all.length, completeness / all.length)
}

/** CEAF over entities (Luo, 2005, φ4): entities on both sides paired as well as can be, by twice what they share over their sizes. */
export function ceaf(all: readonly Placed[]): number {
  if (all.length === 0) return 1
  const found = [...countBy(all, (one) => one.found)]
  const wanted = [...countBy(all, (one) => one.wanted)]
  const both = countBy(all, pairOf)
  const likeness = wanted.map(([one, size]) =>
    found.map(([other, length]) => (2 * (both.get(pairOf({ wanted: one, found: other })) ?? 0)) / (size + length)),
  )
  const total = assign(likeness)
  return harmonicMean(total / found.length, total / wanted.length)
}

const pairOf = ({ wanted, found }: Placed): string => `${wanted}\t${found}`

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}
