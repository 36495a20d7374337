import * as z from "zod/mini"
import { TextSpan } from "./span.ts"

/** `direct`: a whole sentence or more in quotation marks; `mixed`: a fragment in marks; `indirect`: reported without marks. */
export const QuoteKind = z.enum(["direct", "mixed", "indirect"])
export type QuoteKind = z.infer<typeof QuoteKind>

export const Medium = z.enum([
  "post",
  "statement",
  "interview",
  "call",
  "speech",
  "press-conference",
  "letter",
  "court",
])
export type Medium = z.infer<typeof Medium>

/** An entity's id, several where they speak as one, null where the article names nobody. */
export const Speaker = z.union([z.string(), z.array(z.string()), z.null()])
export type Speaker = z.infer<typeof Speaker>

/** Words that somebody said. The span holds the quotation marks. */
export const Quote = z.extend(TextSpan, {
  /** Made from content: the same words at the same place in the same bytes have the same id. */
  id: z.string(),
  kind: QuoteKind,
  speaker: Speaker,
  /** The words that say who speaks: "Mr Singh", "the post". */
  source: z.optional(TextSpan),
  /** The words that say that something is said: "said", "wrote", "according to". */
  cue: z.optional(TextSpan),
  medium: z.optional(Medium),
  addressee: z.optional(z.string()),
  rule: z.string(),
})
export type Quote = z.infer<typeof Quote>
