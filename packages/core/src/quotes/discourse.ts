import type { Gender } from "../entities/references/gender.ts"
import type { Entity } from "../schema/entity.ts"

/** A name in the running text, or somebody whom it leaves without one, and how it stands there. */
export interface NamePlace {
  /** Null where "a man", "an official" has no name. */
  entity: Entity | null
  /** Of somebody without a name: the body spoken for, and what the noun shows. */
  body?: string | null
  gender?: Gender | null
  block: number
  token: number
  /** Sentences counted through the article. */
  sentence: number
  role: "speaker" | "subject" | "owner" | "other"
  /** Does "and" alone stand between the name before and this one? */
  isJoined: boolean
}

/** Who an article has spoken of up to a point, for pronouns and descriptions. */
export interface Discourse {
  names: readonly NamePlace[]
  genders: ReadonlyMap<string, Gender>
  /** Number of the first sentence of each block. */
  offsets: readonly number[]
}

/** A place in the article: who was named before it counts. */
export interface Place {
  block: number
  token: number
}

/** How many names are looked back over. */
export const WINDOW = 60

/** Names of given types before a place, the last one first, each entity once. */
export function namedBefore(discourse: Discourse, place: Place, types: ReadonlySet<Entity["type"]>): Entity[] {
  const found = new Set<Entity>()
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at >= 0 && at >= end - WINDOW; at--) {
    const { entity } = discourse.names[at] as NamePlace
    if (entity && types.has(entity.type)) found.add(entity)
  }
  return [...found]
}

/** The first person named after a place, in its block or the next, of a gender if it is known: for a pronoun nobody is named before. */
export function namedAfter(discourse: Discourse, place: Place, gender: Gender): string | null {
  const { names, genders } = discourse
  for (let at = indexBefore(discourse, place); at < names.length; at++) {
    const { entity, block } = names[at] as NamePlace
    if (block > place.block + 1) return null
    if (entity?.type === "person") return (genders.get(entity.id) ?? gender) === gender ? entity.id : null
  }
  return null
}

/** The persons named before a place from a sentence on, but for owners: subjects first, then the last one first. */
export function personsSince(discourse: Discourse, place: Place, since: number): Entity[] {
  const subjects = new Set<Entity>()
  const others = new Set<Entity>()
  for (let at = indexBefore(discourse, place) - 1; at >= 0; at--) {
    const { entity, role, sentence } = discourse.names[at] as NamePlace
    if (sentence < since) break
    if (entity?.type === "person" && role !== "owner") (role === "other" ? others : subjects).add(entity)
  }
  return [...new Set([...subjects, ...others])]
}

/** The organisation named last before a place, if that was at most so many sentences ago. */
export function bodyNear(discourse: Discourse, place: Place, sentence: number, reach: number): string | null {
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at >= 0 && at >= end - WINDOW; at--) {
    const { entity, sentence: where } = discourse.names[at] as NamePlace
    if (sentence - where > reach) return null
    if (entity?.type === "organization") return entity.id
  }
  return null
}

/** The last two entities of given types before a place that "and" joins, in their order; from the sentence `since` on. */
export function joinedBefore(
  discourse: Discourse,
  place: Place,
  types: ReadonlySet<Entity["type"]>,
  since = 0,
): Entity[] | null {
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at > 0 && at >= end - WINDOW; at--) {
    const { entity, isJoined, sentence } = discourse.names[at] as NamePlace
    if (sentence < since) return null
    const other = discourse.names[at - 1]?.entity
    if (isJoined && entity && other && other !== entity && types.has(entity.type) && types.has(other.type))
      return [other, entity]
  }
  return null
}

/** How many names stand before a place. */
export function indexBefore({ names }: Discourse, { block, token }: Place): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    const name = names[middle] as NamePlace
    if (name.block < block || (name.block === block && name.token < token)) low = middle + 1
    else high = middle
  }
  return low
}
