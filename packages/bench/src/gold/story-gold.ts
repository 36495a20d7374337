import { Verdict } from "@corpus/core/schema"
import { z } from "zod"

const oneOrMore = z.union([z.string(), z.array(z.string())])

/** One thing once said. Articles go by the names of their folders. */
const GoldUtterance = z.object({
  key: z.string(),
  /** Utterances of one group may be brought together. */
  group: z.union([z.string(), z.number()]).optional(),
  /** Each outlet's wordings between quotation marks. */
  variants: z.record(z.string(), z.array(z.string())),
  /** Wordings without marks: finding or missing them costs nothing. */
  indirect: z.record(z.string(), oneOrMore).default({}),
  /** Outlets whose marks hold other words than the rest. */
  altered: z.array(z.string()).default([]),
  /** Outlets that may be flagged too. */
  alteredAlso: z.array(z.string()).default([]),
  /** Two wordings stand one against one: flagging both is right too. */
  tie: z.boolean().default(false),
})
export type GoldUtterance = z.infer<typeof GoldUtterance>

/** A slot, each outlet's words for it, and whether the outlets agree. */
export const GoldFact = z.object({
  slot: z.string(),
  optional: z.boolean().default(false),
  verdict: Verdict,
  sources: z.record(z.string(), oneOrMore),
})
export type GoldFact = z.infer<typeof GoldFact>

/** What several accounts of one event share and where they part. */
export const StoryGold = z.object({
  articles: z.array(z.string()),
  utterances: z.array(GoldUtterance),
  facts: z.array(GoldFact),
})
export type StoryGold = z.infer<typeof StoryGold>
