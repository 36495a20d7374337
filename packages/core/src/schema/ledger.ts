import * as z from "zod"
import { Offset, Span } from "./span.ts"
import { ContentRole, MetadataRole } from "./role.ts"
import { Reason } from "./reason.ts"

const rule = z.string()

/** Characters that the article keeps. Entries of one block, in order, read as that block's text. */
const ContentEntry = Span.extend({
  kind: z.literal("content"),
  role: ContentRole,
  /** Index into `Article.blocks`. */
  block: Offset,
  /** What the range reads as, where that is not the source's own characters: a reference, a joined wrap, a run of spaces. */
  text: z.string().optional(),
  rule,
})

const MetadataEntry = Span.extend({ kind: z.literal("metadata"), role: MetadataRole, rule })
const NoiseEntry = Span.extend({ kind: z.literal("noise"), reason: Reason, rule })
const MarkupEntry = Span.extend({ kind: z.literal("markup"), rule })

/** One range of the source and what became of it. Entries are in order and tile the source without gap or overlap. */
export const LedgerEntry = z.discriminatedUnion("kind", [ContentEntry, MetadataEntry, NoiseEntry, MarkupEntry])
export type LedgerEntry = z.infer<typeof LedgerEntry>
export type LedgerKind = LedgerEntry["kind"]
