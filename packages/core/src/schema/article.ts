import * as z from "zod/mini"
import { CaptureInfo } from "./capture.ts"
import { Entity, Value } from "./entity.ts"
import { LedgerEntry } from "./ledger.ts"
import { Message } from "./message.ts"
import { Evidence, Metadata } from "./metadata.ts"
import { Quote } from "./quote.ts"
import { ContentRole } from "./role.ts"
import { TextSpan } from "./span.ts"
import { SCHEMA_VERSION } from "./version.ts"

/** One of the three ways of reading a source; all give the same contract. */
export const DialectName = z.enum(["html", "text", "mixed"])
export type DialectName = z.infer<typeof DialectName>

/** A kept piece of readable text and what it is, in the order of the source. */
export const ArticleBlock = z.extend(TextSpan, {
  role: ContentRole,
  /** BCP 47, where it is another than the article's. */
  language: z.optional(z.string()),
})
export type ArticleBlock = z.infer<typeof ArticleBlock>

/** Is the article all there? `because` says what shows that it is not. */
export const Whole = z.union([
  z.literal(true),
  z.object({ cut: z.enum(["head", "tail", "paywall"]), because: z.string() }),
])
export type Whole = z.infer<typeof Whole>

/** One capture, read: what it says, what is in it, and an account of every character. All offsets are into the source. */
export const Article = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  coreVersion: z.string(),
  /** Made from the bytes: the same bytes are the same article, wherever they were found. */
  id: z.string(),
  capture: CaptureInfo,
  dialect: DialectName,
  metadata: Metadata,
  evidence: z.partialRecord(z.keyof(Metadata), z.array(Evidence)),
  blocks: z.array(ArticleBlock),
  /** The body: paragraphs, subheadings, lists, block quotations and tables in order, a blank line between. */
  text: z.string(),
  whole: Whole,
  ledger: z.array(LedgerEntry),
  entities: z.array(Entity),
  values: z.array(Value),
  quotes: z.array(Quote),
  messages: z.array(Message),
})
export type Article = z.infer<typeof Article>
