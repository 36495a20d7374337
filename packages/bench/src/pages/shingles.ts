import { type Tally, f1 } from "../score/tally.ts"
import { wordTally } from "../score/word-tally.ts"

/** Words in a shingle. */
const SIZE = 4

/** Compares two texts by their runs of four words, as scrapinghub's article-extraction-benchmark does. */
export function shingleTally(found: readonly string[], wanted: readonly string[]): Tally {
  return wordTally(shingles(found), shingles(wanted))
}

/** Every run of four words; the whole text where it has fewer. */
function shingles(tokens: readonly string[]): string[] {
  if (tokens.length === 0) return []
  const count = Math.max(1, tokens.length - SIZE + 1)
  return Array.from({ length: count }, (_, from) => tokens.slice(from, from + SIZE).join(" "))
}

/** The wording that comes nearest, of several that are right, and how near. */
export function nearest(
  found: readonly string[],
  wanted: readonly (readonly string[])[],
): { tally: Tally; wanted: readonly string[] } {
  const compared = wanted.map((tokens) => ({ tally: shingleTally(found, tokens), wanted: tokens }))
  return compared.reduce((best, next) => (f1(next.tally) > f1(best.tally) ? next : best))
}
