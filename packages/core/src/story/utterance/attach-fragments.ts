import { isContent } from "../text/is-content.ts"
import type { Word } from "../text/words.ts"
import type { Piece } from "./piece.ts"

/** Words that a fragment may have at most. */
const LONGEST = 4

/** Brings a fragment of a few words to the one group of its speaker that holds these words in a row. */
export function attachFragments(groups: readonly (readonly number[])[], pieces: readonly Piece[]): number[][] {
  const attached = new Map<number, number>()
  for (const [index, group] of groups.entries()) {
    const fragment = pieces[group[0] as number] as Piece
    if (group.some((at) => (pieces[at] as Piece).words.length > LONGEST)) continue
    if (!fragment.words.some(({ key }) => isContent(key))) continue
    const homes = groups.flatMap((other, at) => (at !== index && holds(other, fragment) ? [at] : []))
    if (homes.length === 1) attached.set(index, homes[0] as number)
  }
  const homeOf = (index: number): number => {
    const home = attached.get(index)
    return home === undefined || attached.has(home) ? index : home
  }
  const joined = Map.groupBy(groups.keys(), homeOf)
  return [...joined.values()].map((indexes) =>
    indexes.flatMap((index) => groups[index] ?? []).toSorted((a, b) => a - b),
  )

  function holds(group: readonly number[], fragment: Piece): boolean {
    return group.some((at) => {
      const piece = pieces[at] as Piece
      return (
        piece.words.length > fragment.words.length &&
        piece.quote !== fragment.quote &&
        piece.speakers.some((speaker) => fragment.speakers.includes(speaker)) &&
        isRun(fragment.words, piece.words)
      )
    })
  }
}

function isRun(short: readonly Word[], long: readonly Word[]): boolean {
  return long.some((_, at) => short.every((word, step) => word.key === long[at + step]?.key))
}
