import type { Entity, EntityType } from "../../schema/entity.ts"
import { plainName, spell } from "../identity/keys.ts"
import { ANY_BODY, NO_NAME_NOUN } from "../lexicon/reference-words.ts"
import { typeOfHead } from "../names/head.ts"
import type { Descriptions } from "./descriptions.ts"

/** What a noun may stand for: entities, each with the words that its names or offices of that noun have. */
export type Bearers = ReadonlyMap<Entity, readonly (readonly string[])[]>

/** An article's entities by the nouns that may stand for them. */
export interface PhraseIndex {
  /** Persons, by the nouns in their titles: a title's words, then those of its body. */
  offices: ReadonlyMap<string, Bearers>
  /** Things, by the noun that says in a name what it names. */
  heads: ReadonlyMap<string, Bearers>
  /** Bodies, by the noun that the article calls them. */
  descriptions: ReadonlyMap<string, Bearers>
  types: ReadonlyMap<EntityType, readonly Entity[]>
}

/** Reads off once what every description of an article is looked up in. */
export function indexPhrases(entities: readonly Entity[], { nouns }: Descriptions): PhraseIndex {
  const offices: Index = new Map()
  const heads: Index = new Map()
  const descriptions: Index = new Map()
  for (const entity of entities) {
    for (const { title, of } of entity.roles) {
      const words = wordsOf(title ?? "")
      for (const word of words) enter(offices, word, entity, [...words, ...wordsOf(of ?? "")])
    }
    if (entity.type === "person") continue
    for (const words of [entity.name, ...entity.aliases].map((form) => spell(plainName(form)).split(" "))) {
      const opens = /^(?:of|for|on)$/.test(words[1] ?? "") ? [words[0] as string] : []
      for (const noun of words.length > 1 ? [words.at(-1) as string, ...opens] : [])
        if (!NO_NAME_NOUN.test(noun) && (typeOfHead(noun) || ANY_BODY.has(noun))) enter(heads, noun, entity, words)
    }
    for (const noun of nouns.get(entity) ?? []) enter(descriptions, noun, entity, [])
  }
  return {
    offices,
    heads,
    descriptions,
    types: Map.groupBy(entities, ({ type }) => type),
  }
}

const wordsOf = (text: string): string[] =>
  plainName(text)
    .split(" ")
    .filter((word) => word !== "")

type Index = Map<string, Map<Entity, string[][]>>

function enter(index: Index, noun: string, entity: Entity, words: string[]): void {
  const bearers = index.get(noun) ?? new Map<Entity, string[][]>()
  const known = bearers.get(entity)
  if (known) known.push(words)
  else index.set(noun, bearers.set(entity, [words]))
}
