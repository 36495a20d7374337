import { kindOfLabel, spansOf, TAGGED_TYPES } from "@corpus/core/training"
import { type Instance, toInstances } from "./feature-index.ts"
import { learn, type Learning, type NameWeights, tag } from "./learn.ts"
import type { Lesson } from "./lesson.ts"
import type { NameSpan } from "./name-span.ts"

/** How both readings of a document are learned. */
export interface Passes {
  first: Learning
  second: Learning | null
  /** Parts of the lessons whose first reading is by weights of the other parts. */
  folds: number
}

export interface TwoPasses {
  first: NameWeights
  second: NameWeights | null
}

/** Learns a first reading, and a second that knows what the first found in the rest of the document. */
export function trainPasses(lessons: readonly Lesson[], passes: Passes, log: (line: string) => void): TwoPasses {
  const plain = lessons.map((lesson) => toInstances(lesson, null))
  const first = learn(plain.flat(), passes.first, log)
  if (!passes.second) return { first, second: null }
  const labels: Uint8Array[][] = []
  for (let fold = 0; fold < passes.folds; fold++) {
    const others = learn(plain.filter((_, at) => at % passes.folds !== fold).flat(), passes.first)
    for (let at = fold; at < plain.length; at += passes.folds)
      labels[at] = (plain[at] as Instance[]).map((instance) => tag(instance, others))
    log(`fold ${fold + 1} of ${passes.folds}`)
  }
  const again = lessons.flatMap((lesson, at) => toInstances(lesson, labels[at] as Uint8Array[]))
  return { first, second: learn(again, passes.second, log) }
}

/** The names of a document's sentences, by both readings. */
export function readNames(lesson: Lesson, { first, second }: TwoPasses): NameSpan[][] {
  let labels = toInstances(lesson, null).map((instance) => tag(instance, first))
  if (second) labels = toInstances(lesson, labels).map((instance) => tag(instance, second))
  return labels.map((own) =>
    spansOf(own).map(([start, last]) => ({
      first: start,
      last,
      type: TAGGED_TYPES[kindOfLabel(own[start] as number) - 1] as string,
    })),
  )
}
