import type { Entity, EntityType } from "./entity.ts"

/** The tag sets in which names are given to others. */
export type TagSet = "conll" | "ontonotes"

/** What the two sets call each type; CoNLL-2003 has MISC for all that is neither person, organisation nor place. */
const TAGS: Readonly<Record<TagSet, Readonly<Record<EntityType, string>>>> = {
  conll: { person: "PER", organization: "ORG", place: "LOC", event: "MISC", agreement: "MISC", policy: "MISC" },
  ontonotes: { person: "PERSON", organization: "ORG", place: "GPE", event: "EVENT", agreement: "LAW", policy: "LAW" },
}

/** OntoNotes tells countries and cities from other places. */
const PLACES: Readonly<Record<string, string>> = { region: "LOC", facility: "FAC" }

/** What a tag set calls an entity: `PER`, `GPE`, `LAW` … */
export function tagName({ type, kind }: Pick<Entity, "type" | "kind">, set: TagSet): string {
  return (set === "ontonotes" && kind ? PLACES[kind] : undefined) ?? TAGS[set][type]
}
