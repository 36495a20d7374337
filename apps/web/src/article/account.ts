import type { Article, Entity, LedgerKind, MetadataField, Quote, Span } from "@corpus/core/schema"
import { entryAt, explain } from "@corpus/core/ledger"

/** What the article's own JSON says about a range of its source. */
export interface Account extends Span {
  kind: LedgerKind
  /** The role of content and metadata, the reason of noise; null for markup. */
  label: string | null
  rule: string
  /** Why the characters are here or gone, in a sentence. */
  sentence: string
  /** The source's own characters, at most `SHOWN` of them. */
  characters: string
  /** How many more there are. */
  hidden: number
  names: { type: Entity["type"]; name: string; aliases: string[]; rule: string }[]
  quotes: { kind: Quote["kind"]; speakers: string[]; cue: string | null; medium: string | null; rule: string }[]
  /** Metadata fields that have their value from here. */
  fields: { field: MetadataField; rule: string }[]
}

const SHOWN = 600

const namesOf = (article: Article, speaker: Quote["speaker"]): string[] =>
  (speaker === null ? [] : [speaker].flat()).map(
    (id) => article.entities.find((entity) => entity.id === id)?.name ?? id,
  )

/** The account of the range from `at` to `to`, or of `at`'s whole ledger entry; null where the source does not reach. */
export function account(article: Article, source: string, at: number, to?: number): Account | null {
  const entry = entryAt(article, at)
  if (!entry) return null
  const { kind, rule } = entry
  const start = to === undefined ? entry.start : at
  const end = to === undefined ? entry.end : Math.min(to, source.length)
  const covers = (span: Span): boolean => span.start <= at && at < span.end
  const names = article.entities.flatMap(({ type, name, aliases, mentions }) =>
    mentions.filter(covers).map((mention) => ({ type, name, aliases, rule: mention.rule })),
  )
  const quotes = article.quotes.filter(covers).map((quote) => ({
    kind: quote.kind,
    speakers: namesOf(article, quote.speaker),
    cue: quote.cue?.text ?? null,
    medium: quote.medium ?? null,
    rule: quote.rule,
  }))
  const fields = Object.entries(article.evidence).flatMap(([field, evidence]) =>
    evidence.filter(covers).map((found) => ({ field: field as MetadataField, rule: found.rule })),
  )
  return {
    start,
    end,
    kind,
    label: kind === "noise" ? entry.reason : kind === "markup" ? null : entry.role,
    rule,
    sentence: explain(article, at),
    characters: source.slice(start, Math.min(end, start + SHOWN)),
    hidden: Math.max(0, end - start - SHOWN),
    names,
    quotes,
    fields,
  }
}
