import { rarity } from "../cluster/commonness.ts"
import type { Place, Sentence } from "../account.ts"
import { isContent } from "../text/is-content.ts"
import { meaningsOf } from "../text/paraphrase.ts"

/** Words at this distance weigh half. */
const HALF = 4
/** What a meaning weighs against the word itself, so that synonyms meet. */
const MEANING = 0.6

/** The words around a value, nearer ones heavier, as a vector of length 1. */
export function claimContext({ words }: Sentence, { from, to }: Pick<Place, "from" | "to">): Map<string, number> {
  const context = new Map<string, number>()
  const first = words.findIndex((word) => word.to > from)
  const end = words.findIndex((word) => word.from >= to)
  const last = (end < 0 ? words.length : end) - 1
  for (const [at, { key, stem }] of words.entries()) {
    if (!isContent(key) || /\d/.test(key)) continue
    const distance = at < first ? first - at : at > last ? at - last : 0
    const weight = rarity(stem) / (1 + distance / HALF)
    raise(stem, weight)
    for (const meaning of meaningsOf(stem)) raise(`#${meaning}`, weight * MEANING)
  }
  const length = Math.hypot(...context.values()) || 1
  for (const [word, weight] of context) context.set(word, weight / length)
  return context

  function raise(word: string, weight: number): void {
    context.set(word, Math.max(weight, context.get(word) ?? 0))
  }
}

/** How much two contexts tell the same, 0–1. */
export function contextLikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0)
  return sum
}
