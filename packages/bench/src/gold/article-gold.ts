import { EntityType, Span } from "@corpus/core/schema"
import { z } from "zod"

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item)])

/** A piece of the source and what it is. The fields that end in `Also` list answers that are as right. */
const Segment = z.object({
  ...Span.shape,
  kind: z.enum(["content", "metadata", "noise", "markup"]),
  also: z.array(z.string()).default([]),
  role: z.string().optional(),
  roleAlso: z.array(z.string()).default([]),
  reason: z.string().optional(),
  reasonAlso: z.array(z.string()).default([]),
})
export type GoldSegment = z.infer<typeof Segment>

/** What the page says about itself. */
const GoldMetadata = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  publishedAlso: oneOrMore(z.string()).default([]),
  publisher: z.string().nullable(),
  publisherAlso: oneOrMore(z.string()).default([]),
  dateline: z
    .object({ place: z.string().nullable(), date: z.string().nullable(), agency: z.string().nullable() })
    .nullable(),
  tags: z.array(z.string()),
  language: z.string().nullable(),
})
export type GoldMetadata = z.infer<typeof GoldMetadata>

/** Somebody or something with the places that name it; finding or missing an optional mention costs nothing. */
const GoldEntity = z.object({
  key: z.string(),
  type: EntityType,
  name: z.string(),
  mentions: z.array(Span),
  optionalMentions: z.array(Span).default([]),
})
export type GoldEntity = z.infer<typeof GoldEntity>

/** A quotation, with an entity's key, several keys where they speak as one, or null for its speaker. */
const GoldQuote = z.object({
  ...Span.shape,
  speaker: oneOrMore(z.string()).nullable(),
  /** Keys joined with `|`; empty for nobody. */
  speakerAlso: oneOrMore(z.string()).default([]),
  kind: z.string(),
  /** Pieces of one quotation that an attribution cuts have the same group. */
  group: z.union([z.string(), z.number()]).optional(),
})
export type GoldQuote = z.infer<typeof GoldQuote>

/** What a careful reader gets out of one article. Offsets are UTF-16 units of the source. */
export const ArticleGold = z.object({
  article: z.string(),
  metadata: GoldMetadata,
  segments: z.array(Segment),
  /** Inside content, but as well markup. */
  inlineMarkup: z.array(Span).default([]),
  text: z.string(),
  entities: z.array(GoldEntity),
  quotes: z.array(GoldQuote),
  optionalQuotes: z.array(Span).default([]),
  /** Names that stand on the page and are in no part of the article. */
  decoys: z.array(z.string()).default([]),
})
export type ArticleGold = z.infer<typeof ArticleGold>
