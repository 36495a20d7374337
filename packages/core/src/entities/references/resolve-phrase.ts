import type { Entity } from "../../schema/entity.ts"
import {
  ANY_AGREEMENT,
  ANY_BODY,
  ANY_CITY,
  ANY_COUNTRY,
  ANY_EVENT,
  ANY_POLICY,
  OTHER_OFFICE,
  STATE_BODY,
} from "../lexicon/reference-words.ts"
import { spell } from "../identity/keys.ts"
import { isDemonym } from "../names/known-places.ts"
import { denotesPerson } from "./denotes-person.ts"
import type { Descriptions } from "./descriptions.ts"
import type { NounPhrase } from "./noun-phrase.ts"
import type { Bearers, PhraseIndex } from "./phrase-index.ts"
import type { Recent } from "./recent.ts"

/** What resolving a description needs to know. */
export interface Spoken {
  index: PhraseIndex
  ages: Descriptions["ages"]
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
  const { noun, modifiers } = phrase
  const { ages, index, recent, sentence } = spoken
  const aged = /^(\d\d?)-year-old$/.exec(noun)?.[1]
  if (aged !== undefined) return found(ages.get(aged) ?? undefined, "age")
  if (denotesPerson(noun)) {
    const isOther = (word: string): boolean => OTHER_OFFICE.test(word) && !modifiers.includes(word)
    const held = bearing(index.offices, phrase, spoken, (words) => !words.some(isOther))
    return found(theOne(held, spoken), "role")
  }
  const named = bearing(index.heads, phrase, spoken, () => true)
  if (named.size > 0) return found(theOne(named, spoken), "head-noun")
  const described = bearing(index.descriptions, { ...phrase, modifiers: [] }, spoken, () => true)
  if (described.size > 0) return found(theOne(described, spoken), "description")
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
    const all = index.types.get(type) ?? []
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

/** So many who bear a noun are looked at one by one; of more only those spoken of lately. */
const FEW = 24

/** Those that a noun may stand for, all of whose modifiers stand in one of their names or titles. */
function bearing(
  nouns: ReadonlyMap<string, Bearers>,
  { noun, modifiers }: NounPhrase,
  { recent, sentence }: Spoken,
  fits: (words: readonly string[]) => boolean,
): Set<Entity> {
  const bearers: Bearers = nouns.get(spell(noun)) ?? nouns.get(noun) ?? new Map()
  const near = bearers.size > FEW ? recent.lately(sentence, (entity) => bearers.has(entity)) : [...bearers.keys()]
  const wanted = modifiers.map(spell)
  return new Set(
    near.filter((entity) =>
      bearers.get(entity)?.some((words) => fits(words) && wanted.every((word) => words.includes(word))),
    ),
  )
}

/** The only one; of several the only one spoken of lately. */
function theOne(fits: ReadonlySet<Entity>, { recent, sentence }: Spoken): Entity | undefined {
  if (fits.size < 2) return [...fits][0]
  const lately = recent.lately(sentence, (entity) => fits.has(entity))
  return lately.length === 1 ? lately[0] : undefined
}

function kindOf(noun: string): ((entity: Entity) => boolean) | null {
  if (ANY_BODY.has(noun))
    return ({ type, name, aliases }) =>
      type === "organization" && ![name, ...aliases].some((form) => STATE_BODY.test(form))
  if (ANY_COUNTRY.test(noun)) return ({ kind }) => kind === "country"
  if (ANY_CITY.test(noun)) return ({ kind }) => kind === "city"
  return null
}
