import type { Story } from "@corpus/core/schema"

/** How a story's ids read. */
export interface Names {
  outlet: (article: string) => string
  entity: (id: string) => string
}

/** Names for the ids of a story; outlets that come twice are told apart by number. */
export function names({ articles, entities }: Pick<Story, "articles" | "entities">): Names {
  const outlets = new Map<string, string>()
  const seen = new Map<string, number>()
  for (const { id, outlet } of articles) {
    const count = (seen.get(outlet.name) ?? 0) + 1
    seen.set(outlet.name, count)
    outlets.set(id, count === 1 ? outlet.name : `${outlet.name} (${count})`)
  }
  const byId = new Map(entities.map(({ id, name }) => [id, name]))
  return { outlet: (article) => outlets.get(article) ?? article, entity: (id) => byId.get(id) ?? id }
}
