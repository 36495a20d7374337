import type { Article, Quote } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { GAP, type Row } from "./row.ts"

/** What an article's people said: each quotation with its speaker, in the order of the article. */
export function quoteRows(article: Article, paint: Paint): Row[] {
  return article.quotes.flatMap((quote) => [
    {
      text: [
        paint("bold", speakerLine(article, quote)),
        paint("dim", [quote.kind, quote.medium].filter(Boolean).join(", ")),
      ].join("  "),
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

/** The names of who speaks, none where the article names nobody. */
export function speakerNames(
  { entities }: { entities: readonly { id: string; name: string }[] },
  { speaker }: Pick<Quote, "speaker">,
): string[] {
  return [speaker ?? []].flat().map((id) => entities.find((entity) => entity.id === id)?.name ?? id)
}

/** Who speaks, in words. */
export function speakerLine(...named: Parameters<typeof speakerNames>): string {
  return (
    speakerNames(...named)
      .map(printableLine)
      .join(", ") || "Speaker not named"
  )
}
