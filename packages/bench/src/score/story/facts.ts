import type { Fact, FactValue } from "@corpus/core/schema"
import type { GoldFact } from "../../gold/story-gold.ts"
import { normalize } from "../normalize.ts"
import type { Share } from "../share.ts"
import type { NamedSources } from "./named-sources.ts"

/** A value counts for an outlet's words where it stands this near to them, in UTF-16 units. */
const NEAR = 60

/** A fact found speaks of the one wanted if it has the words of this share of its outlets. */
const ENOUGH = 0.6

export interface FactScore extends Share {
  /** Slots of the gold's facts for which there is none with the right verdict. */
  missing: string[]
}

/** The share of the gold's facts, optional ones aside, that are found with the right verdict. */
export function scoreFacts(facts: readonly Fact[], wanted: readonly GoldFact[], sources: NamedSources): FactScore {
  const must = wanted.filter(({ optional }) => !optional)
  const missing = must.filter(
    (gold) => !facts.some((fact) => isAbout(fact, gold, sources) && fact.verdict === gold.verdict),
  )
  return { right: must.length - missing.length, of: must.length, missing: missing.map(({ slot }) => slot) }
}

export function isAbout(fact: Fact, gold: GoldFact, sources: NamedSources): boolean {
  return sharedOutlets(fact, gold, sources).length >= Math.max(1, Object.keys(gold.sources).length * ENOUGH)
}

/** The outlets whose words for a gold fact the fact found has too. */
export function sharedOutlets({ values }: Fact, gold: GoldFact, sources: NamedSources): string[] {
  return Object.entries(gold.sources).flatMap(([name, words]) =>
    values.some(
      (value) => sources.nameOf(value.article) === name && says(value, [words].flat(), sources.index(name).source),
    )
      ? [name]
      : [],
  )
}

function says({ start, end, text }: FactValue, words: readonly string[], source: string): boolean {
  const around = source.slice(Math.max(0, start - NEAR), end + NEAR)
  return words.some((word) => normalize(around).includes(normalize(word)) || normalize(text).includes(normalize(word)))
}
