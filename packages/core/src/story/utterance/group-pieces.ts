import type { Identities } from "../identity/to-identities.ts"
import { Groups } from "../text/groups.ts"
import type { Vocabulary } from "../text/vocabulary.ts"
import { closeness } from "./closeness.ts"
import { findLinks } from "./find-links.ts"
import { likeness } from "./likeness.ts"
import { type Piece, quoteOf } from "./piece.ts"

/** How alike the wordings of two groups must be on average for the groups to become one; so many of each are looked at. */
const ON_AVERAGE = 0.3
const SAMPLE = 4

/** Groups quoted pieces into utterances; each group holds indexes of pieces. Sentences of one quotation stay apart. */
export function groupPieces(pieces: readonly Piece[], identities: Identities, vocabulary: Vocabulary): number[][] {
  const ids = pieces.map(({ words }) => vocabulary.ids(words))
  const quotes = pieces.map(quoteOf)
  const groups = new Groups(pieces.length)
  const members = new Map<number, number[]>(pieces.map((_, index) => [index, [index]]))
  const links = findLinks(pieces, ids, identities, vocabulary)
  for (const { a, b, margin } of links) if (margin >= 0) tryJoin(a, b)
  for (const { a, b, margin } of links) if (margin < 0 && hasNeighbour(a, b)) tryJoin(a, b)
  return groups.list()

  function hasNeighbour(a: number, b: number): boolean {
    return [-1, 1].some(
      (step) => isBeside(a, a + step) && isBeside(b, b + step) && groups.root(a + step) === groups.root(b + step),
    )
  }

  function isBeside(index: number, other: number): boolean {
    return quotes[index] !== undefined && quotes[index] === quotes[other]
  }

  function tryJoin(a: number, b: number): void {
    const [one, other] = [groups.root(a), groups.root(b)]
    if (one === other) return
    const [left, right] = [members.get(one) ?? [], members.get(other) ?? []]
    const held = new Set(left.map((index) => quotes[index]))
    if (right.some((index) => held.has(quotes[index]))) return
    if (averageCloseness(left.slice(0, SAMPLE), right.slice(0, SAMPLE)) < ON_AVERAGE) return
    groups.join(one, other)
    members.set(groups.root(one), [...left, ...right])
  }

  function averageCloseness(left: readonly number[], right: readonly number[]): number {
    let sum = 0
    for (const i of left) {
      for (const j of right) {
        const [one, other] = [ids[i] as Int32Array, ids[j] as Int32Array]
        sum += closeness(one, other, likeness(one, other, vocabulary), vocabulary)
      }
    }
    return sum / (left.length * right.length)
  }
}
