import type { StoryRole } from "../../schema/story.ts"
import type { Part } from "./parts.ts"

/** The offices that articles give a person, each once, dated by the first article that does, with the story's ids of body and country. */
export function rolesOf(
  parts: readonly Part[],
  idOf: (article: string, entity: string) => string | undefined,
): StoryRole[] {
  const roles = new Map<string, StoryRole>()
  for (const { article, entity, date } of parts) {
    for (const { title, of, body, country } of entity.roles) {
      const [bodyId, countryId] = [body, country].map((id) => (id === undefined ? undefined : idOf(article, id)))
      const key = `${title?.toLowerCase()} ${bodyId ?? countryId ?? of}`
      const known = roles.get(key)
      if (known === undefined) {
        roles.set(key, {
          title,
          ...(of !== undefined && { of }),
          ...(bodyId !== undefined && { body: bodyId }),
          ...(countryId !== undefined && { country: countryId }),
          articles: [article],
          ...(date !== null && { since: date }),
        })
        continue
      }
      if (!known.articles.includes(article)) known.articles.push(article)
      if (date !== null && (known.since === undefined || date < known.since)) known.since = date
    }
  }
  return [...roles.values()].sort((a, b) => b.articles.length - a.articles.length)
}
