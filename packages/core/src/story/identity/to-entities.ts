import type { EntityType } from "../../schema/entity.ts"
import type { StoryEntity } from "../../schema/story.ts"
import { isProper, nameKey, nameWords } from "./name-words.ts"
import type { PartGroups } from "./part-groups.ts"
import { compareText, indexParts, type Part } from "./parts.ts"
import { rolesOf } from "./roles-of.ts"

/** Each group of parts as one identity, those of most parts first, and the id of each part's. */
export function toEntities(
  parts: readonly Part[],
  groups: PartGroups,
): { entities: StoryEntity[]; ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const entities = groups
    .list()
    .map((group) => toEntity(group.map((index) => parts[index] as Part)))
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id))
  for (const entity of entities) {
    const slug = entity.id
    for (let count = 2; used.has(entity.id); count++) entity.id = `${slug}-${count}`
    used.add(entity.id)
    for (const mention of entity.mentions) ids.set(`${mention.article} ${mention.entity}`, entity.id)
  }
  const indexes = indexParts(parts)
  for (const entity of entities) {
    const own = entity.mentions.map((one) => parts[indexes.get(`${one.article} ${one.entity}`) as number] as Part)
    const roles = rolesOf(own, (article, id) => ids.get(`${article} ${id}`))
    if (roles.length > 0) entity.roles = roles
  }
  return { entities, ids }
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
