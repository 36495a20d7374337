import * as z from "zod/mini"
import { DatePrecision, EntityType } from "./entity.ts"
import { Fact } from "./fact.ts"
import { Medium, Speaker } from "./quote.ts"
import { Offset } from "./span.ts"
import { SCHEMA_VERSION } from "./version.ts"

/** A span of one article's source. */
export const ArticleSpan = z.object({ article: z.string(), start: Offset, end: Offset, text: z.string() })
export type ArticleSpan = z.infer<typeof ArticleSpan>

/** How a variant differs from the reference wording. */
export const Drift = z.enum(["verbatim", "house-style", "trimmed", "word-changed", "reworded", "indirect", "only-here"])
export type Drift = z.infer<typeof Drift>

/** One place where a variant and the reference part: `text` stands here, `against` there; either may be empty. */
export const Difference = z.object({
  kind: z.enum([
    "punctuation",
    "spelling",
    "contraction",
    "abbreviation",
    "number-form",
    "trim",
    "insertion",
    "deletion",
    "word",
    "tense",
  ]),
  start: Offset,
  end: Offset,
  text: z.string(),
  against: z.string(),
})
export type Difference = z.infer<typeof Difference>

/** How one outlet words an utterance. */
export const Variant = z.extend(ArticleSpan, {
  /** The quotation it stands in; absent for indirect speech found outside any. */
  quote: z.optional(z.string()),
  drift: Drift,
  differences: z.array(Difference),
})
export type Variant = z.infer<typeof Variant>

/** One thing once said. `reference` is the index of the variant with the majority's wording. */
export const Utterance = z.object({
  id: z.string(),
  speaker: Speaker,
  statement: z.optional(z.string()),
  reference: Offset,
  variants: z.array(Variant),
})
export type Utterance = z.infer<typeof Utterance>

/** Utterances that were said in one place. */
export const Statement = z.object({
  id: z.string(),
  speaker: Speaker,
  medium: z.nullable(Medium),
  /** The day on which it was said, and the id of the place; the words that say so. */
  date: z.optional(z.string()),
  place: z.optional(z.string()),
  spans: z.optional(z.array(ArticleSpan)),
  /** Put together from what several articles quote of it: none of them quotes all. */
  rebuilt: z.boolean(),
  /** Ids, in the order in which the articles give them. */
  utterances: z.array(z.string()),
})
export type Statement = z.infer<typeof Statement>

/** One article of a story and why it is here. */
export const StoryArticle = z.object({
  id: z.string(),
  /** The name under which the article was given, on the command line. */
  input: z.optional(z.string()),
  /** The publisher, else the host, else the input's file stem; `fallback` marks the last two. */
  outlet: z.object({ name: z.string(), fallback: z.boolean() }),
  title: z.nullable(z.string()),
  published: z.nullable(z.string()),
  why: z.array(
    z.object({
      kind: z.enum(["name", "date", "statement", "copied-run", "user", "alone"]),
      text: z.string(),
      spans: z.array(ArticleSpan),
    }),
  ),
})
export type StoryArticle = z.infer<typeof StoryArticle>

/** An office that articles give a person: as an article's own, with the story's entities, and the day of the first article to say so. */
export const StoryRole = z.object({
  title: z.nullable(z.string()),
  of: z.optional(z.string()),
  body: z.optional(z.string()),
  country: z.optional(z.string()),
  articles: z.array(z.string()),
  since: z.optional(z.string()),
})
export type StoryRole = z.infer<typeof StoryRole>

/** One identity through the story. `mentions` point to the articles' own entities; a name's `since` is the day of the first article to use it. */
export const StoryEntity = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  names: z.array(z.object({ text: z.string(), articles: z.array(z.string()), since: z.optional(z.string()) })),
  mentions: z.array(z.object({ article: z.string(), entity: z.string() })),
  roles: z.optional(z.array(StoryRole)),
})
export type StoryEntity = z.infer<typeof StoryEntity>

/** A dated event: `date` is ISO 8601 at `precision`. */
export const TimelineEntry = z.object({
  date: z.string(),
  precision: DatePrecision,
  spans: z.array(ArticleSpan),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** Articles with text from one source, and the text. */
export const Origin = z.object({ id: z.string(), articles: z.array(z.string()), spans: z.array(ArticleSpan) })
export type Origin = z.infer<typeof Origin>

/** What cannot both hold inside one article, or what it lacks, by its own words. */
export const LintFinding = z.object({ rule: z.string(), reason: z.string(), spans: z.array(ArticleSpan) })
export type LintFinding = z.infer<typeof LintFinding>

/** Articles on one event, and how their accounts lie beside each other. Every statement is a span of an article. */
export const Story = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string(),
  /** Made from the articles' ids: the same articles are the same revision. */
  revision: z.string(),
  articles: z.array(StoryArticle),
  entities: z.array(StoryEntity),
  statements: z.array(Statement),
  utterances: z.array(Utterance),
  facts: z.array(Fact),
  /** Independent sources of text: articles that share a run of words count once. */
  origins: z.array(Origin),
  /** Runs that one outlet prints in its own voice and another attributes to a speaker. */
  voice: z.array(
    z.object({
      own: ArticleSpan,
      attributed: ArticleSpan,
      speaker: Speaker,
    }),
  ),
  /** What cannot both hold inside one article. */
  lint: z.array(LintFinding),
  timeline: z.array(TimelineEntry),
})
export type Story = z.infer<typeof Story>
