import { harmonicMean } from "../tally.ts"
import type { MentionMatch } from "./match-mentions.ts"

/**
 * B³ (Bagga and Baldwin, 1998) over the mentions that both sides have: for each mention, how pure its entity is and how much of
 * the true entity is in it. The harmonic mean of the two averages; 0 where nothing was found.
 */
export function scoreIdentity({ pairs }: MentionMatch): number {
  if (pairs.length === 0) return 0
  let purity = 0
  let completeness = 0
  for (const { found, wanted } of pairs) {
    const sameId = pairs.filter((pair) => pair.found.id === found.id)
    const sameKey = pairs.filter((pair) => pair.wanted.key === wanted.key)
    const both = sameId.filter((pair) => pair.wanted.key === wanted.key).length
    purity += both / sameId.length
    completeness += both / sameKey.length
  }
  return harmonicMean(purity / pairs.length, completeness / pairs.length)
}
