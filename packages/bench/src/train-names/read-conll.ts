import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { NameSpan } from "./name-span.ts"
import { readColumns } from "./read-columns.ts"
import { blank, type Lesson, markName } from "./lesson.ts"

/** CoNLL's types by those of ours whose labels they use; its fourth uses those of events. */
const TYPES = { PER: "person", ORG: "organization", LOC: "place", MISC: "event" } as const

/** A part of CoNLL-03 as documents with their names. */
export function readConll(folder: string, part: "eng.train" | "eng.testa" | "eng.testb"): AnsweredLesson[] {
  const documents: AnsweredLesson[] = []
  for (const { words, spans, opens } of readColumns(readFileSync(join(folder, part), "utf8"))) {
    if (opens || documents.length === 0) documents.push({ lesson: { kind: "news", sentences: [] }, names: [] })
    const { lesson, names } = documents.at(-1) as AnsweredLesson
    const sentence = blank(words)
    const own = spans.map(({ first, last, tag }) => ({ first, last, type: TYPES[tag as keyof typeof TYPES] }))
    for (const { first, last, type } of own) markName(sentence, first, last, [type])
    lesson.sentences.push(sentence)
    names.push(own)
  }
  return documents
}

/** A document to learn from, or to be asked about, and its names by sentence. */
export interface AnsweredLesson {
  lesson: Lesson
  names: NameSpan[][]
}
