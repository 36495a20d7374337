import * as z from "zod/mini"
import { Offset, Span } from "./span.ts"
import { ContentRole, MetadataRole } from "./role.ts"
import { Reason } from "./reason.ts"

const rule = z.string()

/** Characters that the article keeps. Entries of one block, in order, read as that block's text. */
const ContentEntry = z.extend(Span, {
  kind: z.literal("content"),
  role: ContentRole,
  /** Index into `Article.blocks`. */
  block: Offset,
  /** What the range reads as, where that is not the source's own characters: a reference, a joined wrap, a run of spaces. */
  text: z.optional(z.string()),
  rule,
})

const MetadataEntry = z.extend(Span, { kind: z.literal("metadata"), role: MetadataRole, rule })
const NoiseEntry = z.extend(Span, { kind: z.literal("noise"), reason: Reason, rule })
const MarkupEntry = z.extend(Span, { kind: z.literal("markup"), rule })

/** One range of the source and what became of it. Entries are in order and tile the source without gap or overlap. */
export const LedgerEntry = z.discriminatedUnion("kind", [ContentEntry, MetadataEntry, NoiseEntry, MarkupEntry])
export type LedgerEntry = z.infer<typeof LedgerEntry>
export type LedgerKind = LedgerEntry["kind"]
