import type { VFile } from "vfile"
import type { Article, ArticleBlock } from "../schema/article.ts"
import type { CaptureInfo } from "../schema/capture.ts"
import { CORE_VERSION, SCHEMA_VERSION } from "../schema/version.ts"
import { createLedger } from "../ledger/create-ledger.ts"
import { bodyText } from "../article/body-text.ts"
import type { Draft } from "../article/draft.ts"
import { toMessage } from "./to-message.ts"

/** Makes the article of a finished draft: the result of the processor. */
export function toArticle(draft: Draft, file: VFile, capture: CaptureInfo): Article {
  const blocks: ArticleBlock[] = []
  const contentIndex = draft.page.blocks.map(({ text, start, end, index }) => {
    const label = draft.labels[index]
    if (label?.kind !== "content") return -1
    const language = draft.languages[index]
    return blocks.push({ role: label.role, text, start, end, ...(language ? { language } : {}) }) - 1
  })
  return {
    schemaVersion: SCHEMA_VERSION,
    coreVersion: CORE_VERSION,
    id: draft.id,
    capture,
    dialect: draft.reading.dialect,
    metadata: draft.metadata,
    evidence: draft.evidence,
    blocks,
    text: bodyText(blocks),
    whole: draft.whole,
    ledger: createLedger(draft.reading, draft.page.blocks, draft.labels, contentIndex, draft.metadataTokens),
    entities: draft.entities,
    values: draft.values,
    quotes: draft.quotes,
    messages: file.messages.map(toMessage),
  }
}
