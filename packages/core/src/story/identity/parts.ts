import type { Article } from "../../schema/article.ts"
import type { Entity } from "../../schema/entity.ts"
import { ownDate } from "../fact/own-date.ts"

/** What one article says of one thing. */
export interface Part {
  article: string
  entity: Entity
  /** The day from which the article speaks, if it says so. */
  date: string | null
}

/** All articles' entities, in an order that does not depend on the articles'. */
export function toParts(articles: readonly Article[]): Part[] {
  return articles
    .flatMap((article) => {
      const date = ownDate(article)
      return article.entities.map((entity): Part => ({ article: article.id, entity, date }))
    })
    .sort((a, b) => compareText(a.article, b.article) || compareText(a.entity.id, b.entity.id))
}

/** A part's key, by which users' decisions and mentions know it. */
export const partKey = ({ article, entity }: Part): string => `${article} ${entity.id}`

/** Parts by their keys, as their numbers. */
export const indexParts = (parts: readonly Part[]): Map<string, number> =>
  new Map(parts.map((part, index) => [partKey(part), index]))

/** A part's names, as those that join parts read them. */
export const partNames = (parts: readonly Part[]) =>
  parts.map(({ article, entity }, index) => ({
    index,
    article,
    type: entity.type,
    name: entity.name,
    names: [entity.name, ...entity.aliases],
  }))

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
