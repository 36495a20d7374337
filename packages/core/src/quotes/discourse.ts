import type { Entity } from "../schema/entity.ts"
import type { Frame } from "./frame.ts"
import { DETERMINERS } from "./lexicon/function-words.ts"
import { denotesPerson } from "../entities/references/denotes-person.ts"
import { type Gender, genderOfName, genderOfTitle } from "../entities/references/gender.ts"
import { isNameLike } from "./name-like.ts"
import { isPreposition } from "./noun-phrase.ts"
import { phraseAfter } from "./phrase-after.ts"
import { DELEGATE_NOUN } from "./lexicon/description-nouns.ts"
import type { Token } from "./tokens.ts"

/** A name in the running text, or somebody whom it leaves without one, and how it stands there. */
interface NamePlace {
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

/** Reads off the names of all blocks once. Names inside marked ranges are not among them. */
export function toDiscourse(frames: readonly Frame[]): Discourse {
  const names: NamePlace[] = []
  const genders = new Map<string, Gender>()
  const votes = new Map<string, Gender | null>()
  const offsets: number[] = []
  let sentence = 0
  for (const frame of frames) {
    offsets.push(sentence)
    let lastSentence = -1
    for (const [id, gender] of gendersByPronoun(frame))
      votes.set(id, (votes.get(id) ?? gender) === gender ? gender : null)
    const speaking = speakingTokens(frame)
    const subjectStarts = new Set(frame.subjects.map((subject) => subject?.from))
    for (const [at, token] of frame.tokens.entries()) {
      const entity = token.name?.entity
      if (!entity) {
        const where = sentence + token.sentence
        const titled = titledAt(frame, at, names)
        if (titled) {
          names.push({
            entity: titled,
            block: frame.index,
            token: at,
            sentence: where,
            role: "subject",
            isJoined: false,
          })
          lastSentence = token.sentence
        }
        const unnamed = unnamedAt(frame, at, subjectStarts)
        if (!unnamed) continue
        names.push({
          entity: null,
          ...unnamed,
          block: frame.index,
          token: at,
          sentence: where,
          role: "subject",
          isJoined: false,
        })
        continue
      }
      const title = frame.tokens[at - 1]
      const gender = (title && genderOfTitle(title.text)) ?? genderOfName(token.text) ?? genderOfName(entity.name)
      if (gender && !genders.has(entity.id)) genders.set(entity.id, gender)
      const isFirst = entity.type === "person" && token.sentence !== lastSentence
      if (entity.type === "person" && !token.isPossessive) lastSentence = token.sentence
      const isSubject =
        isFirst &&
        !token.isPossessive &&
        !isInClause(frame, at) &&
        !isPreposition(frame.tokens[startOfTitle(frame, at) - 1])
      const role = speaking.has(at) ? "speaker" : isSubject ? "subject" : token.isPossessive ? "owner" : "other"
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
  for (const [id, gender] of votes) if (gender && !genders.has(id)) genders.set(id, gender)
  return { names, genders, offsets }
}

/** Tokens of the subjects of verbs of saying. */
function speakingTokens({ tokens, cues, subjects }: Frame): Set<number> {
  const found = new Set<number>()
  for (const [at, subject] of subjects.entries())
    if (subject && cues[at]?.verb.kind === "say" && !cues[at].isPassive)
      for (
        let token = subject.from;
        token < subject.to && !(token > subject.from && isPreposition(tokens[token]));
        token++
      )
        found.add(token)
  return found
}

/** "An economist at a large bank": somebody without a name, at the head of a sentence or as the subject of a cue. */
function unnamedAt(
  frame: Frame,
  at: number,
  subjectStarts: ReadonlySet<number | undefined>,
): Pick<NamePlace, "body" | "gender"> | null {
  const { tokens, starts } = frame
  const first = tokens[at] as Token
  if (first.kind !== "word" || !/^(?:an?|one|another)$/.test(first.lower)) return null
  const isHead = starts[first.sentence] === at || subjectStarts.has(at)
  const phrase = isHead ? phraseAfter(frame, at) : null
  if (!phrase || (tokens[phrase.to]?.text === "," && isNameLike(tokens[phrase.to + 1]))) return null
  if (isNamedLater(frame, phrase.to)) return null
  const words = tokens.slice(at, phrase.to)
  if (words.some(({ name }) => name?.entity.type === "person")) return null
  const stop = words.findIndex((token) => isPreposition(token))
  const noun = words.slice(0, stop < 0 ? undefined : stop).at(-1)
  if (!noun || !(denotesPerson(noun.lower) || DELEGATE_NOUN.test(noun.lower))) return null
  const body = words.find(({ name }) => name?.entity.type === "organization")?.name?.entity.id
  return { body: (DELEGATE_NOUN.test(noun.lower) && body) || null, gender: genderOfTitle(noun.lower) }
}

/** "The coach" at the head of a sentence: who was named last of those with that title. */
function titledAt(frame: Frame, at: number, names: readonly NamePlace[]): Entity | null {
  const { tokens, starts } = frame
  const first = tokens[at] as Token
  const noun = tokens[at + 1]
  if (first.lower !== "the" || starts[first.sentence] !== at || noun?.kind !== "word" || !denotesPerson(noun.lower))
    return null
  for (let place = names.length - 1; place >= 0 && place >= names.length - WINDOW; place--) {
    const { entity } = names[place] as NamePlace
    if (entity?.roles.some(({ title }) => title?.toLowerCase().split(" ").includes(noun.lower))) return entity
  }
  return null
}

/** "A driver who saw it, Ana Lima, …": a name between commas further on in the sentence. */
function isNamedLater({ tokens }: Frame, from: number): boolean {
  for (let at = from; at < from + 25 && tokens[at]?.sentence === tokens[from]?.sentence; at++)
    if (tokens[at]?.name?.entity.type === "person" && tokens[at - 1]?.text === "," && tokens[at + 1]?.text === ",")
      return true
  return false
}

/** "Lima shook her head": the gender of the only person whom a sentence names before its first "his" or "her". */
function* gendersByPronoun({ tokens }: Frame): Iterable<[string, Gender]> {
  let sentence = -1
  let person: string | null = null
  for (const token of tokens) {
    if (token.sentence !== sentence) person = null
    if (token.sentence !== sentence && token.name?.entity.type === "person" && !token.isPossessive)
      person = token.name.entity.id
    else if (token.name?.entity.type === "person") person = null
    else if (person !== null && /^(?:his|her)$/.test(token.lower)) {
      yield [person, token.lower === "her" ? "female" : "male"]
      person = null
    }
    sentence = token.sentence
  }
}

function isJoined({ tokens }: Frame, at: number): boolean {
  const conjunction = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1
  return tokens[conjunction]?.lower === "and" && tokens[conjunction - 1]?.kind === "name"
}

/** Does a conjunction or a relative pronoun stand before a name, inside its sentence? */
function isInClause({ tokens, starts }: Frame, at: number): boolean {
  const start = starts[tokens[at]?.sentence ?? 0] ?? 0
  for (let place = Math.max(start + 1, at - 30); place < at; place++) {
    const token = tokens[place] as Token
    if (token.kind === "word" && /^(?:that|who|which|when|while|because|after|before|whose|where)$/.test(token.lower))
      return true
  }
  return false
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

const ROLE_WEIGHT = { speaker: 4, subject: 3, other: 1.2, owner: 1 }
/** How many names are looked back over. */
const WINDOW = 60

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
