import { type Tally, f1, harmonicMean } from "../score/tally.ts"
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

/** A set's figures: `f` is the harmonic mean of the pages' mean precision and mean recall. */
export interface ShingleScore {
  precision: number
  recall: number
  f: number
}

/** Pages without any text found have no precision, those that should have none no recall. */
export function meanShingles(tallies: readonly Tally[]): ShingleScore {
  const precision = mean(tallies.flatMap(({ right, wrong }) => (right + wrong > 0 ? [right / (right + wrong)] : [])))
  const recall = mean(tallies.flatMap(({ right, missing }) => (right + missing > 0 ? [right / (right + missing)] : [])))
  return { precision, recall, f: harmonicMean(precision, recall) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)

/** The tally of the wording that comes nearer, of several that are right. */
export function nearest(found: readonly string[], wanted: readonly (readonly string[])[]): Tally {
  const tallies = wanted.map((tokens) => shingleTally(found, tokens))
  return tallies.reduce((best, tally) => (f1(tally) > f1(best) ? tally : best))
}
