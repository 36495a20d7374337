import * as z from "zod/mini"
import { Offset } from "./span.ts"

/** What a fact is about. Grown with reasons: each slot is here because accounts of one event were seen to part on it. */
export const Slot = z.enum([
  "when",
  "where",
  "who",
  "what",
  "how-many",
  "how-much",
  "how-long",
  "replaces",
  "on-the-sidelines-of",
  "status",
  "score",
  "date-of",
])
export type Slot = z.infer<typeof Slot>

export const Verdict = z.enum(["agree", "differ", "one-source", "update"])
export type Verdict = z.infer<typeof Verdict>

/** One outlet's words for a slot, and their normal form, by which values are compared. */
export const FactValue = z.object({
  article: z.string(),
  start: Offset,
  end: Offset,
  text: z.string(),
  value: z.string(),
})
export type FactValue = z.infer<typeof FactValue>

export const Fact = z.object({
  id: z.string(),
  slot: Slot,
  /** What the slot is about where the story has several: an entity's id, or the thing counted. */
  about: z.optional(z.string()),
  verdict: Verdict,
  values: z.array(FactValue),
  /** Articles that are whole and say nothing of it. */
  silent: z.array(z.string()),
})
export type Fact = z.infer<typeof Fact>
