import type { Vocabulary } from "../text/vocabulary.ts"
import { bestStretch, type Likeness } from "./likeness.ts"

/** Common words that say something which two wordings need. */
export const LEAST_CONTENT = 2
/** A fragment's share that must stand in the other wording, in a stretch not much longer than itself. */
const FRAGMENT_SHARE = 0.75
const FRAGMENT_STRETCH = 1.5

/** How alike two pieces are; a fragment that stands in the other in one stretch counts almost as much as a whole. */
export function closeness(a: Int32Array, b: Int32Array, like: Likeness, vocabulary: Vocabulary): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length > 0.8 * long.length || like.content < LEAST_CONTENT) return like.both
  const stretch = bestStretch(long, short, vocabulary)
  if (stretch.content < LEAST_CONTENT || stretch.share < FRAGMENT_SHARE) return like.both
  const length = vocabulary.weightOf(long.subarray(stretch.first, stretch.end))
  const isOneStretch = length <= FRAGMENT_STRETCH * vocabulary.weightOf(short)
  return isOneStretch ? Math.max(like.both, stretch.share * 0.9) : like.both
}
