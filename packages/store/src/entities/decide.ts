import { CorpusError, type IdentityDecision, type StoryEntity } from "@corpus/core"
import { partsOf } from "./keep-entity-ids.ts"

/**
 * The decision that entities are one.
 *
 * @throws CorpusError `not-found` where fewer than two are there.
 */
export function decideTogether(entities: readonly StoryEntity[]): IdentityDecision {
  const distinct = [...new Map(entities.map((entity) => [entity.id, entity])).values()]
  if (distinct.length < 2) throw new CorpusError("usage", "A merge takes two entities or more that are not one yet.")
  return { kind: "together", parts: distinct.flatMap(partsOf) }
}

/**
 * The decision that what some articles say is of something else than what the others say.
 *
 * @throws CorpusError where none of the articles, or no other, has the entity.
 */
export function decideApart(entity: StoryEntity, articles: readonly string[]): IdentityDecision {
  const named = new Set(articles)
  const parts = partsOf({ mentions: entity.mentions.filter(({ article }) => named.has(article)) })
  const from = partsOf({ mentions: entity.mentions.filter(({ article }) => !named.has(article)) })
  if (parts.length === 0) throw new CorpusError("not-found", `None of these articles names ${entity.id}.`)
  if (from.length === 0)
    throw new CorpusError("usage", `Every article that names ${entity.id} is to be split off: name some of them only.`)
  return { kind: "apart", parts, from }
}

/** Those of the ids that the library has, in their order; `not-found` names the first that it has not. */
export function foundEntities(ids: readonly string[], entities: readonly (StoryEntity | null)[]): StoryEntity[] {
  return entities.map((entity, index) => {
    if (entity === null)
      throw new CorpusError(
        "not-found",
        `the library has no entity ${ids[index]}. \`corpus entity list\` gives the ids it has.`,
      )
    return entity
  })
}
