import type { Entity } from "../../schema/entity.ts"
import {
  ANY_AGREEMENT,
  ANY_BODY,
  ANY_CITY,
  ANY_COUNTRY,
  ANY_EVENT,
  ANY_POLICY,
  NO_NAME_NOUN,
  OTHER_OFFICE,
  STATE_BODY,
} from "../lexicon/reference-words.ts"
import { plainName, spell } from "../identity/keys.ts"
import { typeOfHead } from "../names/head.ts"
import { isDemonym } from "../names/known-places.ts"
import { denotesPerson } from "./denotes-person.ts"
import type { Descriptions } from "./descriptions.ts"
import type { NounPhrase } from "./noun-phrase.ts"
import type { Recent } from "./recent.ts"

/** What resolving a description needs to know. */
export interface Spoken {
  entities: readonly Entity[]
  descriptions: Descriptions
  recent: Recent
  sentence: number
}

/** Something found, and the rule that found it. */
export interface Resolved {
  entity: Entity
  rule: string
}

/** Whom or what a description stands for, or null where that is not plain. */
export function resolvePhrase(phrase: NounPhrase, spoken: Spoken): Resolved | null {
  const { noun } = phrase
  const { descriptions, entities, recent, sentence } = spoken
  const aged = /^(\d\d?)-year-old$/.exec(noun)?.[1]
  if (aged !== undefined) return found(descriptions.ages.get(aged) ?? undefined, "age")
  if (denotesPerson(noun))
    return found(
      theOne(
        entities.filter((entity) => hasOffice(entity, phrase)),
        spoken,
      ),
      "role",
    )
  const named = entities.filter((entity) => entity.type !== "person" && bearsNoun(entity, phrase))
  if (named.length > 0) return found(theOne(named, spoken), "head-noun")
  const described = entities.filter((entity) => descriptions.nouns.get(entity)?.has(noun))
  if (described.length > 0) return found(theOne(described, spoken), "description")
  const isPlain = phrase.modifiers.every((word) => isDemonym(word) || /^(?:new|two|same|whole|entire)$/.test(word))
  if (!isPlain) return null
  const type = ANY_AGREEMENT.test(noun)
    ? "agreement"
    : ANY_POLICY.test(noun)
      ? "policy"
      : ANY_EVENT.test(noun)
        ? "event"
        : null
  if (type !== null) {
    const all = entities.filter((entity) => entity.type === type)
    // Laws and matches may be others of their kind; a deal of which an article has one name hardly ever is.
    const isMeant =
      all.length === 1 &&
      (type === "agreement" ? recent.has(all[0]) : recent.lately(sentence, (one) => one === all[0]).length > 0)
    return found(isMeant ? all[0] : undefined, "only-one")
  }
  const fits = kindOf(noun)
  const lately = fits ? recent.lately(sentence, fits) : []
  return found(lately.length === 1 ? lately[0] : undefined, "recent")
}

const found = (entity: Entity | undefined, rule: string): Resolved | null => (entity ? { entity, rule } : null)

/** The only one; of several the only one spoken of lately. */
function theOne(fits: readonly Entity[], { recent, sentence }: Spoken): Entity | undefined {
  if (fits.length < 2) return fits[0]
  const lately = recent.lately(sentence, (entity) => fits.includes(entity))
  return lately.length === 1 ? lately[0] : undefined
}

/** Has the article given somebody an office that ends in this noun and holds these words, and no other office of that kind? */
function hasOffice({ roles }: Entity, { noun, modifiers }: NounPhrase): boolean {
  return roles.some(({ title, of }) => {
    const words = plainName(title ?? "").split(" ")
    const all = [...words, ...plainName(of ?? "").split(" ")]
    return (
      words.includes(noun) &&
      modifiers.every((word) => all.includes(word)) &&
      words.every((word) => !OTHER_OFFICE.test(word) || modifiers.includes(word))
    )
  })
}

/** Does the noun say in a name what it names: the ministry, the Defence Ministry, the Church? It ends the name, or begins it before "of". */
function bearsNoun(entity: Entity, { noun, modifiers }: NounPhrase): boolean {
  if (NO_NAME_NOUN.test(noun) || !(typeOfHead(noun) || ANY_BODY.has(noun))) return false
  const key = spell(noun)
  return wordsOf(entity).some((words) => {
    const isHead = words.at(-1) === key || (words[0] === key && /^(?:of|for|on)$/.test(words[1] ?? ""))
    return words.length > 1 && isHead && modifiers.every((word) => words.includes(spell(word)))
  })
}

const known = new WeakMap<Entity, string[][]>()

/** The words of a thing's names, as they are compared. */
function wordsOf(entity: Entity): string[][] {
  let words = known.get(entity)
  if (!words) {
    words = [entity.name, ...entity.aliases].map((form) => spell(plainName(form)).split(" "))
    known.set(entity, words)
  }
  return words
}

function kindOf(noun: string): ((entity: Entity) => boolean) | null {
  if (ANY_BODY.has(noun))
    return ({ type, name, aliases }) =>
      type === "organization" && ![name, ...aliases].some((form) => STATE_BODY.test(form))
  if (ANY_COUNTRY.test(noun)) return ({ kind }) => kind === "country"
  if (ANY_CITY.test(noun)) return ({ kind }) => kind === "city"
  return null
}
