import * as z from "zod/mini"

const Count = z.int().check(z.minimum(0))

/** A folded text by its hash: 16 hexadecimal digits. */
const Key = z.string().check(z.regex(/^[0-9a-f]{16}$/))

/**
 * What is remembered of the pages of one outlet, to know what recurs on them: hashes and counts, no text. JSON, so that it can be
 * kept anywhere.
 */
export const OutletMemory = z.object({
  version: z.literal(1),
  /** The host that the pages are from, without `www.`; null where none said. */
  outlet: z.nullable(z.string()),
  /** How many pages, each with another article. */
  pages: Count,
  /** The earliest and the latest day of these pages, where they have one. */
  first: z.nullable(z.string()),
  last: z.nullable(z.string()),
  /** For each text, on how many of the pages it stands, and which page was the last of them, counted from 1. */
  texts: z.record(Key, z.tuple([Count, Count])),
  /** By what the last of the pages are known again: bytes, address (empty without one), the longest pieces of prose. */
  known: z.array(z.array(z.union([Key, z.literal("")]))),
})
export type OutletMemory = z.infer<typeof OutletMemory>
