import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { LABEL_SETS } from "./label-sets.ts"
import { blank, labelsOf, type Lesson, type LessonKind, type LessonSentence, markName, OUTSIDE } from "./lesson.ts"
import { type ColumnSentence, readColumns } from "./read-columns.ts"
import { isPeople } from "./is-people.ts"

/** Sets of columns: their files, what kind of text they are, and whether their sentences stand in documents. */
const SETS: readonly { name: string; kind: LessonKind; files: (folder: string) => string[]; hasDocuments: boolean }[] =
  [
    { name: "wikigold", kind: "wiki", files: () => ["wikigold.conll.txt"], hasDocuments: true },
    {
      name: "crossner",
      kind: "wiki",
      files: () =>
        ["ai", "literature", "music", "politics", "science"].flatMap((domain) =>
          ["train", "dev", "test"].map((part) => `${domain}/${part}.txt`),
        ),
      hasDocuments: false,
    },
    { name: "btc", kind: "social", files: (folder) => readdirSync(folder).toSorted(), hasDocuments: false },
    {
      name: "wnut17",
      kind: "social",
      files: () => ["wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated"],
      hasDocuments: false,
    },
  ]

/** Of sentences of social media without a name one in so many is learned from: they are many, and unlike news. */
const NAMELESS_KEPT = 5

/** Lessons of the sets that are columns of words and tags. */
export function readTagged(folder: string): Lesson[] {
  return SETS.flatMap(({ name, kind, files, hasDocuments }) => {
    const set = join(folder, name)
    return files(set).flatMap((file) => {
      const lessons: Lesson[] = []
      for (const [number, sentence] of readColumns(readFileSync(join(set, file), "utf8")).entries()) {
        if (kind === "social" && sentence.spans.length === 0 && number % NAMELESS_KEPT > 0) continue
        const lesson = toSentence(sentence, name)
        const last = lessons.at(-1)
        if (hasDocuments && !sentence.opens && last) last.sentences.push(lesson)
        else lessons.push({ kind, sentences: [lesson] })
      }
      return lessons
    })
  })
}

/** What an unmarked capital may be in sets that do not mark our other types. */
const UNMARKED = OUTSIDE + labelsOf("event", "agreement", "policy")
const PARTIAL: ReadonlySet<string> = new Set(["btc", "wnut17"])

function toSentence(column: ColumnSentence, set: string): LessonSentence {
  const { words, spans } = joinHandles(column)
  const sentence = blank(words)
  const readings = LABEL_SETS[set] ?? {}
  if (PARTIAL.has(set))
    for (const [index, word] of words.entries()) if (/^\p{Lu}/u.test(word)) sentence.allowed[index] = UNMARKED
  for (const { first, last, tag } of spans) {
    const reading = readings[tag]
    const isNone = first === last && isPeople(words[first] as string)
    if (isNone && (!reading || reading.orNone)) sentence.allowed[first] = OUTSIDE
    else if (reading?.orNone) markOpen(sentence, first, last, labelsOf(...reading.types) + OUTSIDE)
    else if (reading) markName(sentence, first, last, reading.types)
  }
  return sentence
}

function markOpen(sentence: LessonSentence, first: number, last: number, bits: number): void {
  sentence.allowed.fill(bits, first, last + 1)
}

/** "@", "name" as one word, as our own words are; what it is, is not for the tagger to say. */
function joinHandles({ words, spans, opens }: ColumnSentence): ColumnSentence {
  const joined: string[] = []
  const places: number[] = []
  for (let index = 0; index < words.length; index++) {
    places[index] = joined.length
    if (words[index] === "@" && /^\w/.test(words[index + 1] ?? "")) {
      joined.push(`@${words[index + 1]}`)
      places[++index] = joined.length - 1
    } else joined.push(words[index] as string)
  }
  const moved = spans.flatMap(({ first, last, tag }) => {
    const from = places[first] as number
    return joined[from]?.startsWith("@") ? [] : [{ first: from, last: places[last] as number, tag }]
  })
  return { words: joined, spans: moved, opens }
}
