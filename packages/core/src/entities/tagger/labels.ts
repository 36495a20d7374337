import type { EntityType } from "../../schema/entity.ts"

/** The types that a tagger tells apart, in the order of their labels. */
export const TAGGED_TYPES: readonly EntityType[] = ["person", "organization", "place", "event", "agreement", "policy"]

/**
 * Labels of tokens: 0 is outside of names; each type has four in a row, for the first, an inner, the last and the only token of a
 * name (BIOES).
 */
export const LABELS = 1 + 4 * TAGGED_TYPES.length

/** A token's place in a name, as it is added to the first label of a type. */
export const FIRST = 0
export const INNER = 1
export const LAST = 2
export const ONLY = 3

/** The label of a type and a place in a name. */
export const labelOf = (type: number, place: number): number => 1 + 4 * type + place

/** May a name, or the space between names, end with this label? */
export const mayEnd = (label: number): boolean => label === 0 || (label - 1) % 4 >= LAST

/** May one begin with it? */
export const mayBegin = (label: number): boolean => label === 0 || (label - 1) % 4 === FIRST || (label - 1) % 4 === ONLY

/** May `to` follow `from`? */
export function mayFollow(from: number, to: number): boolean {
  if (mayEnd(from)) return mayBegin(to)
  const place = (to - 1) % 4
  return to !== 0 && (from - 1) >> 2 === (to - 1) >> 2 && (place === INNER || place === LAST)
}

/** For each label those that may come before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
)
