import type { Entity } from "../schema/entity.ts"
import type { Frame } from "./frame.ts"
import { DETERMINERS } from "./lexicon/function-words.ts"
import { type Gender, genderOfName, genderOfTitle } from "../entities/references/gender.ts"
import { isPreposition } from "./noun-phrase.ts"

/** A name in the running text and how it stands there. */
interface NamePlace {
  entity: Entity
  block: number
  token: number
  /** Sentences counted through the article. */
  sentence: number
  role: "subject" | "owner" | "other"
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

/** Reads off the names of all blocks once. Names inside marked ranges are not among them. */
export function toDiscourse(frames: readonly Frame[]): Discourse {
  const names: NamePlace[] = []
  const genders = new Map<string, Gender>()
  const offsets: number[] = []
  let sentence = 0
  for (const frame of frames) {
    offsets.push(sentence)
    let lastSentence = -1
    for (const [at, token] of frame.tokens.entries()) {
      const entity = token.name?.entity
      if (!entity) continue
      const title = frame.tokens[at - 1]
      const gender = (title && genderOfTitle(title.text)) ?? genderOfName(token.text) ?? genderOfName(entity.name)
      if (gender && !genders.has(entity.id)) genders.set(entity.id, gender)
      const isFirst = entity.type === "person" && token.sentence !== lastSentence
      if (entity.type === "person") lastSentence = token.sentence
      const isSubject = isFirst && !token.isPossessive && !isPreposition(frame.tokens[startOfTitle(frame, at) - 1])
      const role = isSubject ? "subject" : token.isPossessive ? "owner" : "other"
      names.push({
        entity,
        block: frame.index,
        token: at,
        sentence: sentence + token.sentence,
        role,
        isJoined: isJoined(frame, at),
      })
    }
    sentence += frame.starts.length + 1
  }
  return { names, genders, offsets }
}

function isJoined({ tokens }: Frame, at: number): boolean {
  const conjunction = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1
  return tokens[conjunction]?.lower === "and" && tokens[conjunction - 1]?.kind === "name"
}

/** Goes left over the title before a name: capitals, and lower-case words up to a determiner. */
function startOfTitle({ tokens }: Frame, at: number): number {
  let start = at
  for (let steps = 0; start > 0 && steps < 6; steps++) {
    const last = tokens[start - 1]
    if (last?.kind !== "word" || isPreposition(last) || last.sentence !== tokens[at]?.sentence) break
    start--
    if (DETERMINERS.has(last.lower)) break
  }
  return start
}

/** A place in the article: who was named before it counts. */
export interface Place {
  block: number
  token: number
}

const ROLE_WEIGHT = { subject: 3, other: 1.2, owner: 1 }
/** How many names are looked back over. */
const WINDOW = 60

/** Whom the article quoted last, and in which sentence. */
export interface LastSpeaker {
  id: string
  sentence: number
}

/** Persons named before a place, the likeliest reference of a pronoun first. Who was quoted last counts as a subject there. */
export function salientPersons(
  discourse: Discourse,
  place: Place,
  sentence: number,
  lastSpeaker: LastSpeaker | null,
): Entity[] {
  const scores = new Map<Entity, number>()
  const weigh = (entity: Entity, weight: number, where: number) => {
    const score = weight / (1 + Math.max(0, sentence - where)) ** 1.2
    scores.set(entity, Math.max(scores.get(entity) ?? 0, score))
  }
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at >= 0 && at >= end - WINDOW; at--) {
    const { entity, role, sentence: where } = discourse.names[at] as NamePlace
    if (entity.type !== "person") continue
    if (sentence - where <= 12) weigh(entity, ROLE_WEIGHT[role], where)
    if (entity.id === lastSpeaker?.id) weigh(entity, ROLE_WEIGHT.subject, lastSpeaker.sentence)
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([entity]) => entity)
}

/** Names of given types before a place, the last one first, each entity once. */
export function namedBefore(discourse: Discourse, place: Place, types: ReadonlySet<Entity["type"]>): Entity[] {
  const found = new Set<Entity>()
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at >= 0 && at >= end - WINDOW; at--) {
    const { entity } = discourse.names[at] as NamePlace
    if (types.has(entity.type)) found.add(entity)
  }
  return [...found]
}

/** The last two entities of given types before a place that "and" joins, in their order. */
export function joinedBefore(discourse: Discourse, place: Place, types: ReadonlySet<Entity["type"]>): Entity[] | null {
  const end = indexBefore(discourse, place)
  for (let at = end - 1; at > 0 && at >= end - WINDOW; at--) {
    const { entity, isJoined } = discourse.names[at] as NamePlace
    const other = discourse.names[at - 1]?.entity
    if (isJoined && other && other !== entity && types.has(entity.type) && types.has(other.type)) return [other, entity]
  }
  return null
}

function indexBefore({ names }: Discourse, { block, token }: Place): number {
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
