import { z } from "zod"

/** What people say is in a page. Which fields are there depends on the collection. */
export const PageGold = z.object({
  /** Path of the gzipped page inside the set's folder. */
  file: z.string(),
  id: z.string(),
  url: z.string().nullish(),
  /** Where the page's outlet is, two letters; of a collection of many countries. */
  cc: z.string().optional(),
  /** The page's language by its English name; of a collection of many. */
  lang: z.string().optional(),
  /** The body. */
  text: z.string().optional(),
  /** The body without the standfirst, which is optional. */
  nosummary: z.string().optional(),
  /** Snippets that the body has to have, and has not to have. */
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
  title: z.string().nullish(),
  author: z.union([z.string(), z.array(z.string())]).nullish(),
  /** Begins with the day, ISO 8601. */
  date: z.string().nullish(),
})
export type PageGold = z.infer<typeof PageGold>
