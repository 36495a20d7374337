import * as z from "zod/mini"
import { TextSpan } from "./span.ts"
import { ArticleSpan, Difference, Drift } from "./story.ts"
import { SCHEMA_VERSION } from "./version.ts"

/** What became of a quotation or figure of a draft, held against articles. */
export const CheckVerdict = z.enum(["verbatim", "drifted", "other-speaker", "other-value", "not-in-these-articles"])
export type CheckVerdict = z.infer<typeof CheckVerdict>

/** One quotation, by its sentences, or figure of a draft, and where the articles have it or what comes nearest. */
export const CheckFinding = z.extend(TextSpan, {
  kind: z.enum(["quotation", "figure"]),
  verdict: CheckVerdict,
  /** Who the draft says speaks, by name. */
  speakers: z.optional(z.array(z.string())),
  /** A figure's normal form. */
  value: z.optional(z.string()),
  /** How a quotation's words differ from the source's. */
  drift: z.optional(Drift),
  differences: z.optional(z.array(Difference)),
  sources: z.array(z.extend(ArticleSpan, { speakers: z.optional(z.array(z.string())), value: z.optional(z.string()) })),
})
export type CheckFinding = z.infer<typeof CheckFinding>

/** A draft held against articles: each of its quotations and figures in order. */
export const Check = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Id of the draft, read as an article. */
  draft: z.string(),
  articles: z.array(z.string()),
  findings: z.array(CheckFinding),
})
export type Check = z.infer<typeof Check>
