import * as z from "zod/mini"
import { Span } from "./span.ts"

/** A dateline as the text gives it: `date` is ISO 8601 at its precision, `10-31` where the year is not stated. */
export const Dateline = z.object({
  place: z.nullable(z.string()),
  date: z.nullable(z.string()),
  agency: z.nullable(z.string()),
})
export type Dateline = z.infer<typeof Dateline>

/** What the page says a reader has to do for its text: nothing, sign in or count along, pay. */
export const Access = z.enum(["free", "metered", "paid"])
export type Access = z.infer<typeof Access>

/** What the page says about itself. Null or empty: it does not say. */
export const Metadata = z.object({
  title: z.nullable(z.string()),
  description: z.nullable(z.string()),
  authors: z.array(z.string()),
  /** ISO 8601 at the source's precision, an offset only if the source states one. */
  published: z.nullable(z.string()),
  modified: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  section: z.nullable(z.string()),
  tags: z.array(z.string()),
  /** BCP 47. */
  language: z.nullable(z.string()),
  dateline: z.nullable(Dateline),
  canonicalUrl: z.nullable(z.string()),
  image: z.nullable(z.string()),
  /** The page says that its text comes from elsewhere. */
  syndicated: z.boolean(),
  /** Absent or null: the page does not say. */
  access: z.nullish(Access),
})
export type Metadata = z.infer<typeof Metadata>
export type MetadataField = keyof Metadata

/** Where a metadata field's value stands; `pointer` is a JSON pointer or attribute name inside the span. */
export const Evidence = z.extend(Span, { rule: z.string(), pointer: z.optional(z.string()) })
export type Evidence = z.infer<typeof Evidence>
