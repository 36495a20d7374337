import type { Article } from "../../schema/article.ts"
import type { Story, StoryEntity } from "../../schema/story.ts"
import { applyDecisions, type IdentityDecision } from "./decisions.ts"
import { joinPersons } from "./join-persons.ts"
import { joinThings } from "./join-things.ts"
import { PartGroups } from "./part-groups.ts"
import { indexParts, partNames, toParts } from "./parts.ts"
import { toEntities } from "./to-entities.ts"

/**
 * Who is who through all stories of a library: what one story holds to be one thing, and over several stories what bears one full
 * name. A bare surname is nobody's outside its story, and whom a story tells apart stay apart.
 */
export function libraryEntities(
  articles: readonly Article[],
  stories: readonly Pick<Story, "id" | "articles" | "entities">[],
  decisions: readonly IdentityDecision[] = [],
): StoryEntity[] {
  const parts = toParts(articles)
  const indexes = indexParts(parts)
  const storyOf = new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article.id, id] as const)))
  const groups = new PartGroups(parts.map(({ article }) => storyOf.get(article) ?? article))
  applyDecisions(decisions, indexes, groups)
  for (const { mentions } of stories.flatMap(({ entities }) => entities)) {
    const [first, ...rest] = mentions.flatMap(({ article, entity }) => indexes.get(`${article} ${entity}`) ?? [])
    for (const other of rest) groups.join(first as number, other)
  }
  const names = partNames(parts)
  joinPersons(
    names.filter(({ type }) => type === "person"),
    groups,
    false,
  )
  joinThings(
    names.filter(({ type }) => type !== "person"),
    groups,
  )
  return toEntities(parts, groups).entities
}
