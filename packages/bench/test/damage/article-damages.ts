import type { Article, Entity, Quote } from "@corpus/core/schema"
import type { Figures } from "../../src/fixtures/figures.ts"

/** A way of making an article worse, and what has to show it. */
export interface ArticleDamage {
  name: string
  apply: (article: Article) => Article
  /** Figures of the article that have to fall, or to rise where they count what is wrong. */
  worsens: (keyof Figures)[]
}

const damage = (name: string, worsens: string[], apply: ArticleDamage["apply"]): ArticleDamage => ({
  name,
  apply,
  worsens,
})

const withEntities = (article: Article, change: (entities: Entity[]) => Entity[]): Article => ({
  ...article,
  entities: change(article.entities),
})
const withQuotes = (article: Article, change: (quote: Quote, at: number) => Quote[]): Article => ({
  ...article,
  quotes: article.quotes.flatMap(change),
})
const everySecondMention = (
  article: Article,
  change: (mention: Entity["mentions"][number]) => Entity["mentions"],
): Article =>
  withEntities(article, (entities) =>
    entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.flatMap((mention, at) => (at % 2 === 0 ? change(mention) : [mention])),
    })),
  )

/** One damage for each thing that is measured of an article. */
export const ARTICLE_DAMAGES: readonly ArticleDamage[] = [
  damage("a range is left out of the ledger", ["gaps", "kind"], (article) => ({
    ...article,
    ledger: article.ledger.filter((_, at) => at !== longestContent(article)),
  })),
  damage("two ranges of the ledger overlap", ["overlaps"], (article) => ({
    ...article,
    ledger: article.ledger.map((entry, at) => (at === 0 ? { ...entry, end: entry.end + 20 } : entry)),
  })),
  damage("all noise is kept", ["kind", "reason"], (article) => ({
    ...article,
    ledger: article.ledger.map(({ start, end, kind, ...entry }) =>
      kind === "noise"
        ? { start, end, kind: "content", role: "paragraph", block: 0, rule: "damage" }
        : ({ start, end, kind, ...entry } as (typeof article.ledger)[number]),
    ),
  })),
  damage("all noise is dropped as legal notices", ["reason"], (article) => ({
    ...article,
    ledger: article.ledger.map((entry) => (entry.kind === "noise" ? { ...entry, reason: "legal" } : entry)),
  })),
  damage("paragraphs are called captions", ["role"], (article) => ({
    ...article,
    ledger: article.ledger.map((entry) =>
      entry.kind === "content" && entry.role === "paragraph" ? { ...entry, role: "caption" } : entry,
    ),
  })),
  damage("a word is missing in the body", ["text"], (article) => ({
    ...article,
    text: article.text.replace(/\w+ /, ""),
  })),
  damage("the fields are another page's", ["metadata"], (article) => ({
    ...article,
    metadata: {
      ...article.metadata,
      title: "Harbour wall gives way",
      description: "It had stood for a century.",
      authors: ["Ana Lima"],
      published: "1999-01-02",
      publisher: "Daily Example",
      tags: ["Harbours"],
      language: "pt",
      dateline: { place: "Faro", date: null, agency: null },
    },
  })),
  damage("every second mention is missed", ["mentions"], (article) => everySecondMention(article, () => [])),
  damage("every second mention begins late", ["mentions"], (article) =>
    everySecondMention(article, (mention) => [{ ...mention, start: mention.start + 1 }]),
  ),
  damage("every second mention is found in a place without a name too", ["mentions"], (article) =>
    everySecondMention(article, (mention) => [mention, { ...mention, start: 0, end: 3 }]),
  ),
  damage("persons are taken for organizations", ["mentions"], (article) =>
    withEntities(article, (entities) =>
      entities.map((entity) => (entity.type === "person" ? { ...entity, type: "organization" } : entity)),
    ),
  ),
  damage("all of a type are one", ["identity"], (article) =>
    withEntities(article, (entities) => entities.map((entity) => ({ ...entity, id: `${entity.type}:one` }))),
  ),
  damage("every mention is somebody else", ["identity"], (article) =>
    withEntities(article, (entities) =>
      entities.flatMap((entity) =>
        entity.mentions.map((mention, at) => ({ ...entity, id: `${entity.id}-${at}`, mentions: [mention] })),
      ),
    ),
  ),
  damage("a quotation is missed", ["quotations", "attribution"], (article) =>
    withQuotes(article, (quote, at) => (at === 0 ? [] : [quote])),
  ),
  damage("a quotation begins too early", ["quotations", "attribution"], (article) =>
    withQuotes(article, (quote, at) => [at === 0 ? { ...quote, start: quote.start - 9 } : quote]),
  ),
  damage("a quotation is found where there is none", ["quotations", "attribution"], (article) =>
    withQuotes(article, (quote, at) => (at === 0 ? [quote, { ...quote, start: 0, end: 12 }] : [quote])),
  ),
  damage("nobody speaks", ["attribution"], (article) => withQuotes(article, (quote) => [{ ...quote, speaker: null }])),
  damage("a place speaks", ["attribution"], (article) =>
    withQuotes(article, (quote) => [
      { ...quote, speaker: article.entities.find(({ type }) => type === "place")?.id ?? null },
    ]),
  ),
]

/** Index of the longest range that is kept. */
function longestContent({ ledger }: Article): number {
  const lengths = ledger.map(({ kind, start, end }) => (kind === "content" ? end - start : 0))
  return lengths.indexOf(Math.max(...lengths))
}
