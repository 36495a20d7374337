import type { Gender } from "../entities/references/gender.ts"
import type { Entity } from "../schema/entity.ts"
import { type Discourse, indexBefore, type NamePlace, type Place, WINDOW } from "./discourse.ts"

const ROLE_WEIGHT = { speaker: 4, subject: 3, other: 1.2, owner: 1 }

/** Whom the article quoted last, and in which sentence. */
export interface LastSpeaker {
  id: string
  sentence: number
}

/** Whom a pronoun may stand for: a person, or somebody without a name; `id` is then the body spoken for, if any. */
export interface Candidate {
  id: string | null
  /** Null without a name. */
  entity: Entity | null
  gender: Gender | undefined
  /** How prominent; that of a subject of the sentence before is about 1. */
  weight: number
}

/** Persons spoken of before a place, the likeliest reference of a pronoun first. Who was quoted last counts as a subject there. */
export function salientPersons(
  discourse: Discourse,
  place: Place,
  sentence: number,
  lastSpeaker: LastSpeaker | null,
): Candidate[] {
  const scores = new Map<Entity | NamePlace, number>()
  const weigh = (key: Entity | NamePlace, weight: number, where: number) => {
    const score = weight / (1 + Math.max(0, sentence - where)) ** 1.2
    scores.set(key, Math.max(scores.get(key) ?? 0, score))
  }
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at >= 0 && at >= end - WINDOW; at--) {
    const name = discourse.names[at] as NamePlace
    const { entity, role, sentence: where } = name
    if (entity && entity.type !== "person") continue
    if (sentence - where <= 12) weigh(entity ?? name, ROLE_WEIGHT[role], where)
    if (entity && entity.id === lastSpeaker?.id) weigh(entity, ROLE_WEIGHT.subject, lastSpeaker.sentence)
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .map(([key, weight]) =>
      "entity" in key
        ? { id: key.body ?? null, entity: null, gender: key.gender ?? undefined, weight }
        : { id: key.id, entity: key, gender: discourse.genders.get(key.id), weight },
    )
}
