import * as z from "zod/mini"
import { Fact } from "./fact.ts"
import { StoryArticle, Utterance, Variant } from "./story.ts"
import { SCHEMA_VERSION } from "./version.ts"

/** What is new in a story since a revision. The same articles again are no change, and every list is empty. */
export const Delta = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string(),
  /** The revisions between which it is; null where the story is new. */
  from: z.nullable(z.string()),
  to: z.string(),
  articles: z.array(z.pick(StoryArticle, { id: true, input: true, outlet: true, title: true, published: true })),
  /** Articles that are there no more. */
  gone: z.array(z.string()),
  /** Outlets that had no article in the story. */
  outlets: z.array(z.string()),
  /** Things said that no article had. */
  utterances: z.array(Utterance),
  /** Further wordings of things known to be said. */
  variants: z.array(z.object({ utterance: z.string(), variant: Variant })),
  /** Facts of which no article had a word. */
  facts: z.array(Fact),
  /** Facts on which outlets differ now and did not before; facts on which they differ no more, as they are now. */
  conflicts: z.object({ opened: z.array(Fact), closed: z.array(Fact) }),
})
export type Delta = z.infer<typeof Delta>
