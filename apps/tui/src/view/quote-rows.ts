import type { Article, Quote } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { GAP, type Row } from "./row.ts"

/** What an article's people said: each quotation with its speaker, in the order of the article. */
export function quoteRows(article: Article, paint: Paint): Row[] {
  return article.quotes.flatMap((quote) => [
    {
      text: [paint("bold", speakerName(article, quote)), paint("dim", [quote.kind, quote.medium].filter(Boolean).join(", "))].join("  "),
      at: quote.start,
    },
    {
      text: printableLine(quote.text),
      indent: 2,
      at: quote.start,
      target: { kind: "article" as const, id: article.id, at: quote.start },
    },
    GAP,
  ])
}

/** The names of who speaks, or that the article names nobody. */
export function speakerName(article: Pick<Article, "entities">, { speaker }: Pick<Quote, "speaker">): string {
  return namesOf(article.entities, speaker) ?? "Speaker not named"
}

/** The names of the entities with these ids, null for nobody. */
export function namesOf(
  entities: readonly { id: string; name: string }[],
  ids: string | readonly string[] | null,
): string | null {
  if (ids === null || ids.length === 0) return null
  return [ids]
    .flat()
    .map((id) => printableLine(entities.find((entity) => entity.id === id)?.name ?? id))
    .join(", ")
}
