import type { Entity } from "../schema/entity.ts"
import { type Discourse, type LastSpeaker, namedBefore, salientPersons } from "./discourse.ts"
import type { Frame } from "./frame.ts"
import type { Gender } from "./name-gender.ts"
import { genderOfTitle } from "./name-gender.ts"
import { isPreposition, type Phrase } from "./noun-phrase.ts"
import { pairOfParties } from "./parties.ts"
import { denotesPerson } from "./person-nouns.ts"
import type { Token } from "./tokens.ts"

export type Speaker = string | string[] | null

/** Those who may have said something: what the article has named, and whom it quoted last. */
export interface Speakers {
  discourse: Discourse
  entities: readonly Entity[]
  last: Speaker
  /** Number of the sentence of the last quotation. */
  lastSentence: number
}

const SPEAKING = new Set<Entity["type"]>(["person", "organization", "place"])
/** Speech that has been made: whoever made it speaks. */
const SPEECH =
  /^(?:post|posts|statement|tweet|letter|message|email|memo|note|release|speech|video|caption|thread|communique|communiqué|declaration|text|manifesto|article|essay|column|filing|affidavit)$/
const SEVERAL =
  /^(?:leaders|sides|ministers|countries|nations|governments|parties|presidents|men|women|officials|teams|neighbours|neighbors|capitals|delegations|companies|allies|two|both)$/
const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: "male",
  his: "male",
  him: "male",
  she: "female",
  her: "female",
}

/** The entities that a source phrase stands for; null where it stands for nobody the article names. */
export function resolveSource(frame: Frame, source: Phrase, speakers: Speakers): Speaker {
  const tokens = frame.tokens.slice(source.from, source.to)
  const place = { block: frame.index, token: source.from }
  const sentence = (speakers.discourse.offsets[frame.index] ?? 0) + (tokens[0]?.sentence ?? 0)
  const first = tokens[0]
  if (!first) return null
  if (
    tokens.length === 1 &&
    first.kind === "word" &&
    /^(?:he|she|they|it|we|i|his|her|their|its|my|our|who)$/.test(first.lower)
  ) {
    return ofPronoun(first.lower, speakers, place, sentence)
  }
  const named = ofNames(tokens)
  if (named !== null) return named
  const head = headNoun(tokens)
  if (!head) return null
  if (SPEECH.test(head.lower)) return speakers.last
  const isBoth = tokens.some((token) => /^(?:both|two)$/.test(token.lower))
  if (isBoth && SEVERAL.test(head.lower))
    return pairOfParties(
      speakers.discourse,
      place,
      /^(?:leaders|ministers|presidents|men|women|two|both|officials)$/.test(head.lower),
    )
  const organization = tokens.find((token) => token.name?.entity.type === "organization")
  const isDefinite = /^(?:the|this|that)$/.test(first.lower)
  if (
    /^(?:spokes(?:man|woman|person|people)|officials?|representatives?|lawyers?|statement|campaign)$/.test(
      head.lower,
    ) &&
    organization?.name
  ) {
    return organization.name.entity.id
  }
  if (!denotesPerson(head.lower)) return null
  const titled = ofTitle(tokens, speakers, place)
  if (titled) return titled
  if (!isDefinite) return null
  const gender = genderOfTitle(head.lower)
  const candidates = salientPersons(speakers.discourse, place, sentence, lastOf(speakers))
  return candidates.find(({ id }) => agrees(speakers, id, gender))?.id ?? null
}

const lastOf = ({ last, lastSentence }: Speakers): LastSpeaker | null =>
  typeof last === "string" ? { id: last, sentence: lastSentence } : null

function agrees({ discourse }: Speakers, id: string, gender: Gender | null | undefined): boolean {
  const known = discourse.genders.get(id)
  return !gender || !known || known === gender
}

function ofPronoun(
  pronoun: string,
  speakers: Speakers,
  place: { block: number; token: number },
  sentence: number,
): Speaker {
  const { discourse, last } = speakers
  if (/^(?:they|we|their|our)$/.test(pronoun))
    return Array.isArray(last) ? last : pronoun === "they" || pronoun === "their" ? groupBefore(speakers, place) : last
  if (/^(?:it|its)$/.test(pronoun)) return namedBefore(discourse, place, new Set(["organization"]))[0]?.id ?? null
  if (/^(?:i|my)$/.test(pronoun)) return last
  const gender = PRONOUN_GENDER[pronoun]
  const candidates = salientPersons(discourse, place, sentence, lastOf(speakers))
  const known = candidates.filter(({ id }) => gender && discourse.genders.get(id) === gender)
  const open = candidates.filter(({ id }) => agrees(speakers, id, gender))
  // A name of the pronoun's own gender outweighs a likelier one of unknown gender only where both stand near.
  return (open[0] === known[0] ? known[0] : (open[0] ?? known[0]))?.id ?? null
}

/** "they": the organisation spoken of last. */
function groupBefore({ discourse, last }: Speakers, place: { block: number; token: number }): Speaker {
  return namedBefore(discourse, place, new Set(["organization"]))[0]?.id ?? last
}

/** Names before the first preposition, without owners: "Ana Lima's lawyer Bo Berg", "Ana Lima and Bo Berg of the ministry". */
function ofNames(tokens: readonly Token[]): Speaker {
  const stop = tokens.findIndex((token) => isPreposition(token))
  const head = tokens.slice(0, stop < 0 ? tokens.length : stop)
  const names = head.filter((token) => token.name && !token.isPossessive && SPEAKING.has(token.name.entity.type))
  const persons = names.filter((token) => token.name?.entity.type === "person")
  const lastToken = head.at(-1)
  const chosen = persons.length > 0 ? persons : names.filter((token) => token === lastToken || joinsNext(head, token))
  const ids = [...new Set(chosen.map((token) => token.name?.entity.id as string))]
  return ids.length > 1 ? ids : (ids[0] ?? null)
}

function joinsNext(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1]
  return next?.lower === "and" || next?.text === "&" || next?.text === ","
}

/** The last word of the phrase before its complement. */
function headNoun(tokens: readonly Token[]): Token | undefined {
  const stop = tokens.findIndex((token, at) => at > 0 && isPreposition(token))
  const head = tokens.slice(0, stop < 0 ? tokens.length : stop)
  return head.findLast((token) => token.kind === "word" && /\p{L}/u.test(token.text))
}

/** "the foreign minister": the person to whom the article gives a title that these words are part of. */
function ofTitle(
  tokens: readonly Token[],
  { discourse, entities }: Speakers,
  place: { block: number; token: number },
): string | null {
  const wanted = tokens
    .filter((token) => token.kind === "word" && !/^(?:the|a|an|of|for|his|her|their|its)$/.test(token.lower))
    .map(({ lower }) => lower)
  const hasIndefinite = /^(?:a|an|another|one|some)$/.test(tokens[0]?.lower ?? "")
  if (wanted.length === 0 || hasIndefinite) return null
  const recent = namedBefore(discourse, place, new Set(["person"]))
  const others = entities.filter((entity) => entity.type === "person" && !recent.includes(entity))
  for (const entity of [...recent, ...others]) {
    for (const { title, of } of entity.roles) {
      const words = `${title} ${of ?? ""}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
      if (wanted.every((word) => words.includes(word))) return entity.id
    }
  }
  return null
}
