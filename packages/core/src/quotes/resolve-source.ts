import type { Entity } from "../schema/entity.ts"
import type { Frame } from "./frame.ts"
import { isNameLike } from "./name-like.ts"
import { isPreposition, type Phrase } from "./noun-phrase.ts"
import { DELEGATE_NOUN } from "./lexicon/description-nouns.ts"
import { resolveDescription } from "./resolve-description.ts"
import { resolvePronoun } from "./resolve-pronoun.ts"
import type { Speaker, Speakers } from "./speakers.ts"
import type { Token } from "./tokens.ts"

const SPEAKING = new Set<Entity["type"]>(["person", "organization", "place"])
const PRONOUN = /^(?:he|she|they|it|we|i|you|his|her|their|its|my|our|who)$/

/** The entities that a source phrase stands for; null where it stands for nobody the article names. */
export function resolveSource(frame: Frame, source: Phrase, speakers: Speakers): Speaker {
  const tokens = frame.tokens.slice(source.from, source.to)
  const [first] = tokens
  if (!first) return null
  const place = { block: frame.index, token: source.from }
  const sentence = (speakers.discourse.offsets[frame.index] ?? 0) + first.sentence
  if (tokens.length === 1 && first.kind === "word" && PRONOUN.test(first.lower)) {
    return resolvePronoun(first.lower, speakers, place, sentence)
  }
  const persons = ofPersons(tokens)
  if (new Set(persons).size > 1) return persons
  // "Leader of the Opposition Ana Lima"
  const end = tokens.at(-1)
  const titled =
    end?.name?.entity.type === "person" && isNameLike(first) && tokens.length > 2 && isNameLike(tokens.at(-2))
  if (titled && !first.name) return end.name?.entity.id ?? null
  const head = beforeComplement(tokens)
  const named = ofNames(head)
  if (named !== null) return named
  const last = head.at(-1)
  // "The Letter of Intent says": what is named is none who speaks.
  if (last?.name && !SPEAKING.has(last.name.entity.type)) return null
  const surname = last && isNameLike(last) && !last.name ? ofSurname(last.text, speakers.entities) : null
  if (surname !== null) return surname
  const noun = head.findLast((token) => token.kind === "word" && /\p{L}/u.test(token.text))
  if (!noun) return null
  return nameInApposition(frame, source.to, noun) ?? resolveDescription(tokens, noun, speakers, place, sentence)
}

/** "the mayor, Ana Lima", "a boy named Bo": the name after a description, over titles; a body's for those who speak for one. */
function nameInApposition({ tokens }: Frame, end: number, noun: Token): string | null {
  const opener = tokens[end]
  const isNamed = opener?.lower === "named"
  if (opener?.text !== "," && !isNamed) return null
  const speaksFor = DELEGATE_NOUN.test(noun.lower)
  for (let at = end + 1; at < end + 8; at++) {
    const token = tokens[at]
    const type = token?.name?.entity.type
    if (token?.name && !token.isPossessive && (type === "person" || (speaksFor && type === "organization"))) {
      const after = tokens[at + 1]
      const isOver = isNamed || !after || after.kind !== "word" || isPreposition(after) || isNameLike(after)
      return isOver ? token.name.entity.id : null
    }
    if (!token || token.kind === "mark" || token.kind === "range" || isPreposition(token)) return null
    if (/^(?:an?|who|whose|including|such|among)$/.test(token.lower) || (token.lower === "the" && at > end + 1))
      return null
  }
  return null
}

/** The one person whose name ends so. */
function ofSurname(surname: string, entities: readonly Entity[]): string | null {
  const [only, another] = entities.filter(({ type, name }) => type === "person" && name.endsWith(` ${surname}`))
  return only && !another ? only.id : null
}

/** "Ana Lima of Chile and Bo Berg of Peru": each person before a complement of its own. */
function ofPersons(tokens: readonly Token[]): string[] {
  const and = tokens.findIndex(({ lower, kind }) => kind === "word" && lower === "and")
  const parts = and < 0 ? [] : [tokens.slice(0, and), tokens.slice(and + 1)]
  const ids = parts.map((part) => beforeComplement(part).findLast(({ name }) => name?.entity.type === "person"))
  return ids.flatMap((token) => token?.name?.entity.id ?? [])
}

/** A phrase up to its first preposition. */
function beforeComplement(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((token, at) => at > 0 && isPreposition(token))
  return stop < 0 ? tokens : tokens.slice(0, stop)
}

/** Names that are not owners: "Ana Lima's lawyer Bo Berg" is one person, "Ana Lima and Bo Berg" are two. */
function ofNames(head: readonly Token[]): Speaker {
  const names = head.filter((token, at) => {
    const isOwner = token.isPossessive && at < head.length - 1
    return token.name && !isOwner && SPEAKING.has(token.name.entity.type)
  })
  const persons = names.filter(({ name }) => name?.entity.type === "person")
  const bodies = names.filter((token) => token === head.at(-1) || joinsNext(head, token))
  const alike = persons.length > 0 ? persons : bodies
  // "Acme boss Ana Lima": names that nothing joins are one description, and the last one is meant.
  const meant = alike.filter((token) => token === alike.at(-1) || joinsNext(head, token))
  const ids = meant.flatMap(({ name }) => (name ? [name.entity.id] : []))
  const [id = null, ...others] = new Set(ids)
  return id !== null && others.length > 0 ? [id, ...others] : id
}

function joinsNext(tokens: readonly Token[], token: Token): boolean {
  return /^(?:and|&|,)$/.test(tokens[tokens.indexOf(token) + 1]?.lower ?? "")
}
