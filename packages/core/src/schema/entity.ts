import * as z from "zod/mini"
import { Span, TextSpan } from "./span.ts"

export const EntityType = z.enum(["person", "organization", "place", "event", "agreement", "policy"])
export type EntityType = z.infer<typeof EntityType>

/** A span that names an entity; honorifics, "the" and "'s" are left out. */
export const Mention = z.extend(TextSpan, { rule: z.string() })
export type Mention = z.infer<typeof Mention>

/**
 * A title or office that the article gives a person, and the span that says so. `title` as written, null where only a body is named
 * ("Ana Lima of Acme"); `of` the words for the body or country it belongs to; `body` and `country` the article's entities for them;
 * `countryCode` is ISO 3166-1 of the country, where only its adjective is there too ("French minister").
 */
export const EntityRole = z.extend(Span, {
  title: z.nullable(z.string()),
  of: z.optional(z.string()),
  body: z.optional(z.string()),
  country: z.optional(z.string()),
  countryCode: z.optional(z.string()),
})
export type EntityRole = z.infer<typeof EntityRole>

/**
 * A description ("the minister"), a pronoun, or a country's adjective, that stands for an entity without naming it. Less sure than a
 * mention; where it is not plain whom one stands for, it is not there.
 */
export const Reference = z.extend(TextSpan, { form: z.enum(["nominal", "pronoun", "demonym"]), rule: z.string() })
export type Reference = z.infer<typeof Reference>

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
  /** Of a place: the country that it is or is in, as ISO 3166-1 alpha-2 (`XK` for Kosovo), where text or name leave no doubt. */
  countryCode: z.optional(z.string()),
  /** What says so: the place that contains it ("Paris, Texas"), or its name, which a list of places knows. */
  countryEvidence: z.optional(Mention),
  roles: z.array(EntityRole),
  mentions: z.array(Mention),
  /** What else stands for it, in the order of the text; absent where nothing plainly does. */
  references: z.optional(z.array(Reference)),
})
export type Entity = z.infer<typeof Entity>

/** To what a date is stated. */
export const DatePrecision = z.enum([
  "century",
  "decade",
  "year",
  "half",
  "quarter",
  "season",
  "month",
  "week",
  "day",
  "day-part",
  "minute",
])
export type DatePrecision = z.infer<typeof DatePrecision>

/** A date, amount, count … as a normal form and the span that states it. */
export const Value = z.extend(TextSpan, {
  kind: z.enum(["date", "money", "count", "percent", "duration", "set", "score"]),
  /**
   * Dates: ISO 8601 at the precision stated, `2025-10-03/2025-10-05` from one to another. What ISO 8601 has no form for is written as
   * TIMEX3 does: `2025-Q3`, `2025-H1`, `2025-SU`, `199` (a decade), `19` (a century), `2025-W44-WE`, `2025-10-31TNI`, `XXXX-WXX-1TNI`,
   * `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. Without a year: `--10-31`. Durations and sets: ISO 8601, X for an amount not said (`PXY`).
   * Others: a plain decimal number.
   */
  value: z.string(),
  /** Of a date: what the source states; of money: the ISO 4217 code; of a count: the thing counted. */
  precision: z.optional(DatePrecision),
  unit: z.optional(z.string()),
  /** How it was found and what it was resolved against, as `date/weekday-before-published`. */
  rule: z.optional(z.string()),
})
export type Value = z.infer<typeof Value>
