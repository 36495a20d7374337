import type { StoryEntity } from "@corpus/core"
import { keepIds, type KnownThing } from "../keep-ids.ts"

/** An entity's parts: one article's entity each, by the key that decisions know it by. */
export const partsOf = ({ mentions }: Pick<StoryEntity, "mentions">): string[] =>
  mentions.map(({ article, entity }) => `${article} ${entity}`)

/** Gives entities derived anew the ids under which the library knew them, in their offices too. */
export function keepEntityIds(
  known: readonly KnownThing[],
  entities: readonly StoryEntity[],
  redirects: ReadonlyMap<string, string>,
): { entities: StoryEntity[]; redirects: ReadonlyMap<string, string> } {
  const kept = keepIds(
    known,
    entities.map((entity) => ({ id: entity.id, members: partsOf(entity) })),
    redirects,
  )
  const renamed = new Map(entities.map(({ id }, index) => [id, kept.ids[index] ?? id]))
  const roles = (entity: StoryEntity) =>
    entity.roles?.map((role) => ({
      ...role,
      ...(role.body !== undefined && { body: renamed.get(role.body) ?? role.body }),
      ...(role.country !== undefined && { country: renamed.get(role.country) ?? role.country }),
    }))
  return {
    entities: entities.map((entity) => {
      const own = roles(entity)
      return { ...entity, id: renamed.get(entity.id) ?? entity.id, ...(own && { roles: own }) }
    }),
    redirects: kept.redirects,
  }
}
