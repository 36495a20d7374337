import type { Entity, EntityType } from "../../schema/entity.ts"
import type { StoryEntity } from "../../schema/story.ts"
import type { Account } from "../account.ts"
import { ownDate } from "../fact/own-date.ts"
import { applyDecisions, type IdentityDecision } from "./decisions.ts"
import { joinAcrossTypes } from "./join-across-types.ts"
import { joinPersons } from "./join-persons.ts"
import { joinThings } from "./join-things.ts"
import { rolesOf } from "./roles-of.ts"
import { PartGroups } from "./part-groups.ts"
import { isProper, nameKey, nameWords } from "./name-words.ts"

/** Who is who through a story. */
export interface Identities {
  entities: readonly StoryEntity[]
  /** The story's id of an article's entity. */
  of(article: string, entity: string): string | undefined
  type(id: string): EntityType | undefined
}

export interface Part {
  article: string
  entity: Entity
  /** The day from which the article speaks, if it says so. */
  date: string | null
}

/** Brings the entities of several articles under one identity each, whatever the order of the articles. */
export function toIdentities(
  accounts: readonly Pick<Account, "id" | "article">[],
  decisions: readonly IdentityDecision[] = [],
): Identities {
  const parts = accounts
    .flatMap(({ id, article }) => {
      const date = ownDate(article)
      return article.entities.map((entity): Part => ({ article: id, entity, date }))
    })
    .sort((a, b) => compareText(a.article, b.article) || compareText(a.entity.id, b.entity.id))
  const groups = new PartGroups(parts.map(({ article }) => article))
  applyDecisions(
    decisions,
    new Map(parts.map(({ article, entity }, index) => [`${article} ${entity.id}`, index])),
    groups,
  )
  const names = parts.map(({ article, entity }, index) => ({
    index,
    article,
    type: entity.type,
    name: entity.name,
    names: [entity.name, ...entity.aliases],
  }))
  joinPersons(
    names.filter(({ type }) => type === "person"),
    groups,
  )
  joinThings(
    names.filter(({ type }) => type !== "person"),
    groups,
  )
  joinAcrossTypes(names, groups)
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const entities = groups
    .list()
    .map((group) => toEntity(group.map((index) => parts[index] as Part)))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const entity of entities) {
    const slug = entity.id
    for (let count = 2; used.has(entity.id); count++) entity.id = `${slug}-${count}`
    used.add(entity.id)
    for (const mention of entity.mentions) ids.set(`${mention.article} ${mention.entity}`, entity.id)
  }
  const byPart = new Map(parts.map((part) => [`${part.article} ${part.entity.id}`, part]))
  for (const entity of entities) {
    const roles = rolesOf(
      entity.mentions.map((mention) => byPart.get(`${mention.article} ${mention.entity}`) as Part),
      (article, id) => ids.get(`${article} ${id}`),
    )
    if (roles.length > 0) entity.roles = roles
  }
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  return { entities, of: (article, entity) => ids.get(`${article} ${entity}`), type: (id) => types.get(id) }
}

function toEntity(parts: readonly Part[]): StoryEntity {
  const users = new Map<string, Set<string>>()
  const days = new Map(parts.map(({ article, date }) => [article, date]))
  for (const { article, entity } of parts) {
    for (const form of [entity.name, ...entity.aliases, ...entity.mentions.map((mention) => mention.text)]) {
      users.set(form, (users.get(form) ?? new Set()).add(article))
    }
  }
  const names = [...users]
    .map(([text, articles]) => {
      const since = earliest([...articles].map((article) => days.get(article) ?? null))
      return { text, articles: [...articles].sort(), ...(since !== null && { since }) }
    })
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.text, b.text))
  const type = mostMentioned(parts)
  const name = fullest(parts, type)
  const mentions = parts.map(({ article, entity }) => ({ article, entity: entity.id }))
  return { id: `${type}:${slug(name)}`, type, name, names, mentions }
}

/** The first of the days that are known. */
const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((first, date) => (date !== null && (first === null || date < first) ? date : first), null)

/** The type under which most of the mentions stand. */
function mostMentioned(parts: readonly Part[]): EntityType {
  const counts = new Map<EntityType, number>()
  for (const { entity } of parts) counts.set(entity.type, (counts.get(entity.type) ?? 0) + entity.mentions.length)
  return [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b))[0]?.[0] ?? "organization"
}

/** The name that most articles give as the fullest; the longer one where they are even. */
function fullest(parts: readonly Part[], type: EntityType): string {
  const votes = new Map<string, { name: string; count: number }>()
  for (const { entity } of parts) {
    const vote = votes.get(nameKey(entity.name))
    const better = vote === undefined || compareText(entity.name, vote.name) < 0
    votes.set(nameKey(entity.name), { name: better ? entity.name : vote.name, count: (vote?.count ?? 0) + 1 })
  }
  const rank = ({ name, count }: { name: string; count: number }): number =>
    (type === "person" && nameWords(name).length > 1 ? 1000 : 0) + (isProper(name) ? 500 : 0) + count
  return [...votes.values()].sort(
    (a, b) => rank(b) - rank(a) || b.name.length - a.name.length || compareText(a.name, b.name),
  )[0]?.name as string
}

function slug(name: string): string {
  return (
    nameWords(name)
      .join("-")
      .replaceAll(/[^\p{L}\p{N}-]+/gu, "") || "unnamed"
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
