import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readFixtures } from "../fixtures/read-fixtures.ts"
import { linesOf } from "../marked/lines-of.ts"
import { readMarked } from "../marked/read-marked.ts"
import { REPOSITORY } from "../repository.ts"
import { readConll } from "../train-names/read-conll.ts"
import { readWorldwide, SOUTH_ASIA } from "../train-names/read-worldwide.ts"
import type { AnsweredText } from "./answered-text.ts"
import { detokenize } from "./detokenize.ts"

export const TEXT_SETS = ["conll", "worldwide", "fixtures", "stories"] as const
export type TextSet = (typeof TEXT_SETS)[number]

/** The texts of a set, by what is scored apart, with the types that its answers have. */
export function readTexts(set: TextSet, evaluate: string, heldOut: boolean): { name: string; texts: AnsweredText[] }[] {
  if (set === "fixtures") return [{ name: set, texts: fixtureTexts() }]
  if (set === "stories") return [{ name: set, texts: storyTexts() }]
  if (set === "conll") {
    const documents = readConll(join(evaluate, "conll03"), "eng.testb")
    const texts = documents.map(({ lesson, names }, at) =>
      toText(
        `testb-${at}`,
        lesson.sentences.map(({ words }, index) => ({
          words,
          names: (names[index] ?? []).filter(({ type }) => type !== "event"),
        })),
      ),
    )
    return [{ name: "conll testb", texts }]
  }
  const texts = readWorldwide(join(evaluate, "worldwide"), heldOut).map(({ name, sentences }) =>
    toText(name, sentences),
  )
  const isSouthAsian = ({ name }: AnsweredText): boolean => SOUTH_ASIA.test(name)
  return [
    { name: "worldwide", texts },
    { name: "of that South Asia", texts: texts.filter(isSouthAsian) },
    { name: "of that elsewhere", texts: texts.filter((text) => !isSouthAsian(text)) },
  ]
}

/** Sentences of words as a text, a block each. */
function toText(
  name: string,
  sentences: readonly { words: readonly string[]; names: readonly { first: number; last: number; type: string }[] }[],
): AnsweredText {
  const text: AnsweredText = { name, source: "", blocks: [], names: [], optional: [] }
  for (const { words, names } of sentences) {
    const start = text.source.length
    const { text: line, spans } = detokenize(words)
    text.source += `${line}\n`
    text.blocks.push({ start, end: start + line.length })
    for (const { first, last, type } of names)
      text.names.push({ start: start + (spans[first]?.start ?? 0), end: start + (spans[last]?.end ?? 0), type })
  }
  return text
}

function fixtureTexts(): AnsweredText[] {
  return readFixtures(join(REPOSITORY, "corpus")).fixtures.map(({ name, source, gold }) => ({
    name,
    source,
    blocks: gold.segments.filter(({ kind }) => kind === "content"),
    ...namesOf(gold.entities),
  }))
}

function storyTexts(): AnsweredText[] {
  const folder = join(REPOSITORY, "corpus/stories")
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".marked"))
    .toSorted()
    .map((path) => {
      const { source, noise, entities } = readMarked(readFileSync(join(folder, path), "utf8"), path)
      const blocks = linesOf(source).filter(({ start }) => !noise.some((one) => one.start <= start && start < one.end))
      return { name: path, source, blocks, ...namesOf(entities) }
    })
}

type Answers = readonly {
  type: string
  mentions: readonly { start: number; end: number }[]
  optionalMentions?: readonly { start: number; end: number }[] | undefined
}[]

const namesOf = (entities: Answers): Pick<AnsweredText, "names" | "optional"> => ({
  names: entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type }))),
  optional: entities.flatMap(({ type, optionalMentions = [] }) =>
    optionalMentions.map(({ start, end }) => ({ start, end, type })),
  ),
})
