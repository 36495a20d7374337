import type { NameSpan } from "./name-span.ts"

/** Strict scores: a name counts where its words and its type are right. */
export interface NameScore {
  right: number
  found: number
  wanted: number
}

export const f1 = ({ right, found, wanted }: NameScore): number =>
  found + wanted === 0 ? 1 : (2 * right) / (found + wanted)

/** Scores by type, of lists of names by sentence. */
export function scoreNames(
  wanted: readonly (readonly NameSpan[])[],
  found: readonly (readonly NameSpan[])[],
): Map<string, NameScore> {
  const scores = new Map<string, NameScore>()
  const of = (type: string): NameScore => {
    let score = scores.get(type)
    if (!score) scores.set(type, (score = { right: 0, found: 0, wanted: 0 }))
    return score
  }
  for (const [at, names] of wanted.entries()) {
    const keys = new Set(names.map(keyOf))
    for (const { type } of names) of(type).wanted++
    for (const name of found[at] ?? []) {
      of(name.type).found++
      if (keys.has(keyOf(name))) of(name.type).right++
    }
  }
  return scores
}

/** The sum of scores. */
export const sumOf = (scores: Iterable<NameScore>): NameScore => {
  const sum = { right: 0, found: 0, wanted: 0 }
  for (const { right, found, wanted } of scores) {
    sum.right += right
    sum.found += found
    sum.wanted += wanted
  }
  return sum
}

const keyOf = ({ first, last, type }: NameSpan): string => `${first}-${last} ${type}`
