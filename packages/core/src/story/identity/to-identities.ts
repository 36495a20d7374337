import type { EntityType } from "../../schema/entity.ts"
import type { StoryEntity } from "../../schema/story.ts"
import type { Account } from "../account.ts"
import { applyDecisions, type IdentityDecision } from "./decisions.ts"
import { joinAcrossTypes } from "./join-across-types.ts"
import { joinPersons } from "./join-persons.ts"
import { joinThings } from "./join-things.ts"
import { PartGroups } from "./part-groups.ts"
import { indexParts, partNames, toParts } from "./parts.ts"
import { toEntities } from "./to-entities.ts"

/** Who is who through a story. */
export interface Identities {
  entities: readonly StoryEntity[]
  /** The story's id of an article's entity. */
  of(article: string, entity: string): string | undefined
  type(id: string): EntityType | undefined
}

/** Brings the entities of several articles under one identity each, whatever the order of the articles. */
export function toIdentities(
  accounts: readonly Pick<Account, "article">[],
  decisions: readonly IdentityDecision[] = [],
): Identities {
  const parts = toParts(accounts.map(({ article }) => article))
  const groups = new PartGroups(parts.map(({ article }) => article))
  applyDecisions(decisions, indexParts(parts), groups)
  const names = partNames(parts)
  joinPersons(
    names.filter(({ type }) => type === "person"),
    groups,
  )
  joinThings(
    names.filter(({ type }) => type !== "person"),
    groups,
  )
  joinAcrossTypes(names, groups)
  const { entities, ids } = toEntities(parts, groups)
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return { entities, of: (article, entity) => ids.get(`${article} ${entity}`), type: (id) => types.get(id) }
}
