import type { Tally } from "./tally.ts"

/** Two texts as bags of words: what they share, what one has too much, what it lacks. */
export function wordTally(found: readonly string[], wanted: readonly string[]): Tally {
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let right = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    right += 1
  }
  return { right, wrong: found.length - right, missing: wanted.length - right }
}
