import type { Fixture } from "../../src/fixtures/read-fixtures.ts"
import { type TrackedFile, lineOf } from "./tracked-files.ts"

/** Words that only the fixtures have, which no code may know. */
export interface FixtureWords {
  /** Noise lines and names as words with a space on either side of each, and what each is. */
  phrases: Map<string, "noise line" | "name">
  /** Every run of eight words. */
  runs: Set<string>
}

const RUN = 8

/** Collects the noise lines of four words and more, the names of two and more, and the runs of eight. */
export function fixtureWords(fixtures: readonly Fixture[]): FixtureWords {
  const phrases: FixtureWords["phrases"] = new Map()
  const runs: FixtureWords["runs"] = new Set()
  for (const { source, gold } of fixtures) {
    for (const name of namesOf(source, gold)) phrases.set(spaced(name), "name")
    for (const { kind, start, end } of gold.segments) {
      if (kind !== "noise") continue
      for (const line of source.slice(start, end).split("\n"))
        if (words(line).length >= 4) phrases.set(spaced(line), "noise line")
    }
    for (const { key } of wordRuns(source)) runs.add(key)
  }
  return { phrases, runs }
}

/** Where a file has any of them, a sentence each. Real names may stand in tables of real names. */
export function findFixtureWords({ path, text }: TrackedFile, { phrases, runs }: FixtureWords): string[] {
  const isGazetteer = path.includes("/entities/gazetteer/")
  const all = spaced(text)
  const found = [...phrases]
    .filter(([phrase, what]) => all.includes(phrase) && !(isGazetteer && what === "name"))
    .map(([phrase, what]) => `${path}:${lineOfPhrase(text, phrase)} has the ${what}${phrase}`.trimEnd())
  const copied = wordRuns(text).find(({ key }) => runs.has(key))
  return copied ? [...found, `${path}:${lineOf(text, copied.at)} has the run ${copied.key}`] : found
}

/** Everything that the gold gives a name of two words or more, one of them with a capital. */
function namesOf(source: string, { entities, decoys, metadata }: Fixture["gold"]): string[] {
  const spans = entities.flatMap(({ mentions, optionalMentions }) => [...mentions, ...optionalMentions])
  const { authors, publisher, publisherAlso, dateline } = metadata
  return [
    ...entities.map(({ name }) => name),
    ...spans.map(({ start, end }) => source.slice(start, end)),
    ...decoys,
    ...authors,
    ...[publisher, publisherAlso, dateline?.agency].flat(),
  ]
    .filter((name) => typeof name === "string")
    .map((name) => name.replace(/^(?:an?|the|this|that)\s+/i, ""))
    .filter((name) => /\s/.test(name) && /\p{Lu}/u.test(name))
}

/** Lower-case words; an escape of a regular expression or a string is none. */
function words(text: string): { word: string; at: number }[] {
  const readable = text.replace(/\\[a-z]/g, "  ")
  return [...readable.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
  }))
}

const spaced = (text: string) =>
  ` ${words(text)
    .map(({ word }) => word)
    .join(" ")} `

function wordRuns(text: string): { key: string; at: number }[] {
  const all = words(text)
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map(({ at }, from) => ({
    key: all
      .slice(from, from + RUN)
      .map(({ word }) => word)
      .join(" "),
    at,
  }))
}

/** The line on which a phrase begins. */
function lineOfPhrase(text: string, phrase: string): number {
  const wanted = words(phrase).map(({ word }) => word)
  const all = words(text)
  const first = all.findIndex((_, from) => wanted.every((word, offset) => all[from + offset]?.word === word))
  return lineOf(text, all[first]?.at ?? 0)
}
