import type { Entity } from "../schema/entity.ts"
import type { Discourse } from "./discourse.ts"
import type { LastSpeaker } from "./salient-persons.ts"

/** An entity's id, several where they speak as one, null where the article names nobody. */
export type Speaker = string | string[] | null

/** Those who may have said something: what the article has named, and whom it quoted last. */
export interface Speakers {
  discourse: Discourse
  entities: readonly Entity[]
  last: Speaker
  /** Number of the sentence of the last quotation, counted through the article. */
  lastSentence: number
}

/** Whom the article quoted last, where that was one person or body. */
export function lastSpeaker({ last, lastSentence }: Speakers): LastSpeaker | null {
  return typeof last === "string" ? { id: last, sentence: lastSentence } : null
}
