import { harmonicMean } from "./tally.ts"

export interface BCubed {
  precision: number
  recall: number
  f1: number
  clusters: number
}

/** B³ (Bagga and Baldwin, 1998) of two ways to group the same things, each given as the group of every thing in order. */
export function bCubed(found: readonly string[], wanted: readonly string[]): BCubed {
  const size = (groups: readonly string[]) => Map.groupBy(groups, (group) => group)
  const [ours, theirs] = [size(found), size(wanted)]
  const both = size(found.map((group, at) => `${group}\t${wanted[at] ?? ""}`))
  let [purity, completeness] = [0, 0]
  for (const [at, group] of found.entries()) {
    const common = both.get(`${group}\t${wanted[at] ?? ""}`)?.length ?? 0
    purity += common / (ours.get(group)?.length ?? 1)
    completeness += common / (theirs.get(wanted[at] ?? "")?.length ?? 1)
  }
  const [precision, recall] = [purity / found.length, completeness / found.length]
  return { precision, recall, f1: harmonicMean(precision, recall), clusters: ours.size }
}
