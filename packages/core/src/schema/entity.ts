import * as z from "zod/mini"
import { Span, TextSpan } from "./span.ts"

export const EntityType = z.enum(["person", "organization", "place", "event", "agreement", "policy"])
export type EntityType = z.infer<typeof EntityType>

/** A span that names an entity; honorifics, "the" and "'s" are left out. */
export const Mention = z.extend(TextSpan, { rule: z.string() })
export type Mention = z.infer<typeof Mention>

/**
 * A title or office that the article gives a person, and the span that says so. `title` as written, null where only a body is named
 * ("Ana Lima of Acme"); `of` the words for the body or country it belongs to; `body` and `country` the article's entities for them.
 */
export const EntityRole = z.extend(Span, {
  title: z.nullable(z.string()),
  of: z.optional(z.string()),
  body: z.optional(z.string()),
  country: z.optional(z.string()),
})
export type EntityRole = z.infer<typeof EntityRole>

/** Something that the article names, with every mention of it. The id is the article's own: `type:slug-of-name`. */
export const Entity = z.object({
  id: z.string(),
  type: EntityType,
  /** The fullest form that the article uses. */
  name: z.string(),
  /** Other forms in the article, in order of first use; earlier names ("formerly …") are among them. */
  aliases: z.array(z.string()),
  /** Where the kind of a place is known. */
  kind: z.optional(z.enum(["country", "city", "region", "facility"])),
  roles: z.array(EntityRole),
  mentions: z.array(Mention),
})
export type Entity = z.infer<typeof Entity>

/** To what a date is stated. */
export const DatePrecision = z.enum(["year", "month", "day", "minute"])

/** A date, amount, count … as a normal form and the span that states it. */
export const Value = z.extend(TextSpan, {
  kind: z.enum(["date", "money", "count", "percent", "duration", "score"]),
  /** Dates: ISO 8601 at the precision stated. Durations: ISO 8601. Others: a plain decimal number. */
  value: z.string(),
  /** Of a date: what the source states; of money: the ISO 4217 code; of a count: the thing counted. */
  precision: z.optional(DatePrecision),
  unit: z.optional(z.string()),
})
export type Value = z.infer<typeof Value>
