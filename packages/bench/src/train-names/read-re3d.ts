import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { isTitleWord, knownPlace } from "@corpus/core/training"
import type { EntityType } from "@corpus/core"
import { joinHyphens } from "./join-hyphens.ts"
import { ANY, blank, labelsOf, type Lesson, type LessonSentence, markName, OUTSIDE } from "./lesson.ts"
import { type ColumnSentence, readColumns } from "./read-columns.ts"

const TYPES: Readonly<Record<string, EntityType>> = {
  Person: "person",
  Organisation: "organization",
  Location: "place",
}

/** Lessons of RE3D's documents: it marks descriptions, articles and titles too, which are left out or left open. */
export function readRe3d(folder: string): Lesson[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".conll"))
        .toSorted()
        .map((file) => ({
          kind: "news" as const,
          sentences: readColumns(readFileSync(join(folder, name, file), "utf8")).map((one) =>
            joinHyphens(toSentence(one)),
          ),
        })),
    )
}

const isCapital = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word)
const PRONOUN =
  /^(?:i|we|he|she|it|they|you|him|his|her|our|us|their|its|my|who|this|these|those|all|many|some|one|the)$/i
const LINK = /^(?:of|the|and|for|'s|’s|-|&|al|bin|on|in|’|')$/i

function toSentence({ words, spans }: ColumnSentence): LessonSentence {
  const sentence = blank(words)
  // It marks no events, agreements or laws.
  for (const [index, word] of words.entries())
    if (isCapital(word)) sentence.allowed[index] = OUTSIDE + labelsOf("event", "agreement", "policy")
  for (const { first, last, tag } of spans) {
    const type = TYPES[tag]
    if (!type) continue
    let from = first
    while (from < last && /^(?:the|a|an)$/i.test(words[from] ?? "")) from++
    if (type === "person")
      for (let at = from; at < last; at++) if (isTitleWord((words[at] ?? "").toLowerCase())) from = at + 1
    const own = words.slice(from, last + 1)
    const isWhole =
      isCapital(own[0] ?? "") && isCapital(own.at(-1) ?? "") && own.every((word) => isCapital(word) || LINK.test(word))
    const isPlain = own.every((word) => !isCapital(word) || PRONOUN.test(word))
    if (isPlain || (type === "person" && isTitleWord((own.at(-1) ?? "").toLowerCase()))) {
      sentence.allowed.fill(OUTSIDE, from, last + 1)
    } else if (!isWhole) sentence.allowed.fill(ANY, first, last + 1)
    else markName(sentence, from, last, [knownPlace(own.join(" ")) ? "place" : type])
  }
  return sentence
}
