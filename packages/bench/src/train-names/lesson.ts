import { LABELS, labelOf, TAGGED_TYPES } from "@corpus/core/training"
import type { EntityType } from "@corpus/core"

/** A sentence with, for each word, the labels that its answer leaves open, a bit each. */
export interface LessonSentence {
  words: string[]
  allowed: Uint32Array
}

/** A document to learn from, and the kind of text that it is. */
export interface Lesson {
  kind: LessonKind
  sentences: LessonSentence[]
}

export type LessonKind = "news" | "wiki" | "social"

export const OUTSIDE = 1
export const ANY = 2 ** LABELS - 1

/** All labels of the types. */
export const labelsOf = (...types: readonly EntityType[]): number =>
  types.reduce((sum, type) => sum + 15 * 2 ** labelOf(TAGGED_TYPES.indexOf(type), 0), 0)

/** Words with no name in them yet. */
export const blank = (words: string[], allowed = OUTSIDE): LessonSentence => ({
  words,
  allowed: new Uint32Array(words.length).fill(allowed),
})

/** Marks words `first`–`last` as a name of one of the types, or, where `orNone`, perhaps as none. */
export function markName(
  { allowed }: LessonSentence,
  first: number,
  last: number,
  types: readonly EntityType[],
  orNone = false,
): void {
  for (let at = first; at <= last; at++) {
    const place = first === last ? 3 : at === first ? 0 : at === last ? 2 : 1
    let bits = 0
    for (const type of types) bits += 2 ** labelOf(TAGGED_TYPES.indexOf(type), place)
    allowed[at] = bits + (orNone ? OUTSIDE : 0)
  }
}
