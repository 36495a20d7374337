import type { Entity } from "../schema/entity.ts"
import { bodyNear, joinedBefore, namedBefore, personsSince, type Place } from "./discourse.ts"
import { type Candidate, salientPersons } from "./salient-persons.ts"
import { genderOfTitle } from "../entities/references/gender.ts"
import {
  BODY_NOUN,
  DELEGATE_NOUN,
  FORMER,
  OFFICE,
  OTHER_BODY,
  PAIR_NOUN,
  PERSONS_NOUN,
  SHORT_TITLES,
  SPEECH_NOUN,
  SPOKESMAN,
} from "./lexicon/description-nouns.ts"
import { isNameLike } from "./name-like.ts"
import { pairOfParties } from "./parties.ts"
import { denotesPerson } from "../entities/references/denotes-person.ts"
import { lastSpeaker, type Speaker, type Speakers } from "./speakers.ts"
import type { Token } from "./tokens.ts"

/** Whom a description stands for: "the foreign minister", "both leaders", "a spokesman for X", "the post", "the ministry". */
export function resolveDescription(
  tokens: readonly Token[],
  head: Token,
  speakers: Speakers,
  place: Place,
  sentence: number,
): Speaker {
  if (SPEECH_NOUN.test(head.lower)) {
    const near = salientPersons(speakers.discourse, place, sentence, null)[0]
    return (
      speakers.last ?? bodyNear(speakers.discourse, place, sentence, 1) ?? (near && near.weight > 1 ? near.id : null)
    )
  }
  if (PERSONS_NOUN.test(head.lower) && tokens.length === 2 && tokens[0]?.lower === "the") {
    return joinedBefore(speakers.discourse, place, PERSONS)?.map(({ id }) => id) ?? null
  }
  if (PAIR_NOUN.test(head.lower) && tokens.some(({ lower }) => /^(?:both|two)$/.test(lower))) {
    return pairOfParties(speakers.discourse, place, PERSONS_NOUN.test(head.lower))
  }
  const body = tokens.find((token) => token.name?.entity.type === "organization")?.name?.entity
  if (DELEGATE_NOUN.test(head.lower)) {
    if (body) return body.id
    const isAgain =
      SPOKESMAN.test(head.lower) &&
      tokens[0]?.lower === "the" &&
      tokens.length === 2 &&
      sentence - speakers.lastSentence <= NEAR
    if (isAgain && typeof speakers.last === "string") return speakers.last
    const stop = tokens.findIndex((token) => /^(?:for|of|from|at|with)$/.test(token.lower))
    const whose = tokens.slice(stop + 1)
    const noun = whose.at(-1)
    if (stop > 0 && noun) return ofBody(whose, noun, speakers, place)
    if (SPOKESMAN.test(head.lower)) return bodyNear(speakers.discourse, place, sentence, NEAR)
  }
  const isIndefinite = /^(?:an?|another|one|some|many|several)$/.test(tokens[0]?.lower ?? "")
  if (isIndefinite) return null
  // "The Norwegian": a person's people stands for the person.
  const isOfPeople = tokens.length === 2 && isNameLike(head) && head.kind === "word"
  if (!denotesPerson(head.lower)) {
    const body = ofBody(tokens, head, speakers, place)
    return body === null && isOfPeople ? ofPerson(tokens, head, speakers, place, sentence) : body
  }
  return ofTitle(tokens, speakers, place) ?? ofPerson(tokens, head, speakers, place, sentence)
}

const PERSONS = new Set(["person"] as const)

/** How many sentences back the body may be named that "a spokesman" speaks for. */
const NEAR = 3

/** The words of a description that a name or a title may repeat. */
function describing(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ kind, lower }) => kind === "word" && !/^(?:the|of|for|and|his|her|their|its|this|that)$/.test(lower))
    .map(({ lower }) => lower)
}

/** The words of a title, those written short in full. */
const titleWords = (text: string): string[] =>
  wordsOf(text).flatMap((word) => {
    const full = SHORT_TITLES[word] ?? word
    // "Ministers Ana Lima and Bo Berg" are two, each a minister.
    return OFFICE.test(full.replace(/s$/, "")) ? [full, full.replace(/s$/, "")] : [full]
  })

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)

/** Those named before come first, the last one first of all. */
function byRecency({ discourse, entities }: Speakers, place: Place, type: Entity["type"]): Entity[] {
  const recent = namedBefore(discourse, place, new Set([type]))
  return [...recent, ...entities.filter((entity) => entity.type === type && !recent.includes(entity))]
}

/** The person to whom the article gives a title that these words are part of. */
function ofTitle(tokens: readonly Token[], speakers: Speakers, place: Place): string | null {
  const wanted = describing(tokens)
  if (wanted.length === 0) return null
  return byRecency(speakers, place, "person").find((entity) => holds(entity, wanted))?.id ?? null
}

/** Has the article given somebody a title with these words, or one whose initials they are? */
const holds = ({ roles }: Entity, wanted: readonly string[]): boolean =>
  roles.some(
    ({ title, of }) =>
      includesAll(titleWords(`${title ?? ""} ${of ?? ""}`), wanted) ||
      (wanted.length === 1 && isShortFor(wanted[0], title)),
  )

/** "The CEO" is the chief executive, officer or not. */
function isShortFor(word: string | undefined, title: string | null): boolean {
  if (word === undefined || title === null) return false
  const initials = wordsOf(title)
    .map(([first]) => first)
    .join("")
  return word.length > 1 && initials.length > 1 && (initials === word || `${initials}o` === word)
}

/** The body whose name these words are part of: "the ministry", "the defence ministry". */
function ofBody(tokens: readonly Token[], head: Token, speakers: Speakers, place: Place): string | null {
  const wanted = describing(tokens)
  const bodies = byRecency(speakers, place, "organization")
  const named = bodies.find(({ name, aliases }) =>
    [name, ...aliases].some(
      (text) => includesAll(wordsOf(text), wanted) || (wanted.length === 1 && endsIn(text, head.lower)),
    ),
  )
  if (wanted.length > 0 && named) return named.id
  if (!BODY_NOUN.test(head.lower)) return null
  const near = namedBefore(speakers.discourse, place, new Set(["organization"]))
  return near.find(({ name }) => !wordsOf(name).some((word) => OTHER_BODY.test(word)))?.id ?? null
}

/** "Fjordbank" is a bank. */
const endsIn = (name: string, noun: string): boolean =>
  noun.length > 3 && wordsOf(name).some((word) => word.includes(noun))

const includesAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => words.includes(word))

/** "the 61-year-old", "the head of the department": the likeliest person spoken of before. */
function ofPerson(
  tokens: readonly Token[],
  head: Token,
  speakers: Speakers,
  place: Place,
  sentence: number,
): string | null {
  if (!/^(?:the|this|that)$/.test(tokens[0]?.lower ?? "")) return null
  const gender = genderOfTitle(head.lower)
  const isOffice = OFFICE.test(head.lower)
  const candidates = isOffice
    ? salientPersons(speakers.discourse, place, sentence, lastSpeaker(speakers))
    : byNearness(salientPersons(speakers.discourse, place, sentence, lastSpeaker(speakers)), speakers, place, sentence)
  // "The interior minister" is nobody whose title the article does not give.
  if (isOffice && describing(tokens).filter((word) => !FORMER.test(word)).length > 1)
    return ofTitle([head], speakers, place)
  const hasOther = (entity: Entity | null): boolean =>
    isOffice && entity !== null && entity.roles.length > 0 && !holds(entity, [head.lower])
  return (
    candidates.find(({ gender: own, entity }) => (!gender || (own ?? gender) === gender) && !hasOther(entity))?.id ??
    null
  )
}

/** A description that gives no title says more of whoever was just named: those of the sentence before come first. */
function byNearness(candidates: Candidate[], { discourse }: Speakers, place: Place, sentence: number): Candidate[] {
  const near = personsSince(discourse, place, sentence - 1)
  return candidates.toSorted((a, b) => rank(near, a) - rank(near, b))
}

function rank(near: readonly Entity[], { entity }: Candidate): number {
  const at = entity ? near.indexOf(entity) : -1
  return at < 0 ? near.length : at
}
