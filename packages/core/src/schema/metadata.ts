import * as z from "zod"
import { Span } from "./span.ts"

/** A dateline as the text gives it: `date` is ISO 8601 at its precision, `10-31` where the year is not stated. */
export const Dateline = z.object({
  place: z.string().nullable(),
  date: z.string().nullable(),
  agency: z.string().nullable(),
})
export type Dateline = z.infer<typeof Dateline>

/** What the page says a reader has to do for its text: nothing, sign in or count along, pay. */
export const Access = z.enum(["free", "metered", "paid"])
export type Access = z.infer<typeof Access>

/** What the page says about itself. Null or empty: it does not say. */
export const Metadata = z.object({
  title: z.string().nullable(),
  description: z.string().nullable(),
  authors: z.array(z.string()),
  /** ISO 8601 at the source's precision, an offset only if the source states one. */
  published: z.string().nullable(),
  modified: z.string().nullable(),
  publisher: z.string().nullable(),
  section: z.string().nullable(),
  tags: z.array(z.string()),
  /** BCP 47. */
  language: z.string().nullable(),
  dateline: Dateline.nullable(),
  canonicalUrl: z.string().nullable(),
  image: z.string().nullable(),
  /** The page says that its text comes from elsewhere. */
  syndicated: z.boolean(),
  /** Absent or null: the page does not say. */
  access: Access.nullish(),
})
export type Metadata = z.infer<typeof Metadata>
export type MetadataField = keyof Metadata

/** Where a metadata field's value stands; `pointer` is a JSON pointer or attribute name inside the span. */
export const Evidence = Span.extend({ rule: z.string(), pointer: z.string().optional() })
export type Evidence = z.infer<typeof Evidence>
