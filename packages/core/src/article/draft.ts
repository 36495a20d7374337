import type { Node } from "unist"
import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { MetadataToken } from "../metadata/metadata-token.ts"
import type { Entity, Value } from "../schema/entity.ts"
import type { Evidence, Metadata, MetadataField } from "../schema/metadata.ts"
import type { Quote } from "../schema/quote.ts"
import type { Whole } from "../schema/article.ts"
import type { Reading } from "../source/reading.ts"
import type { TextBlock } from "./text-block.ts"

/** An article in the making: the tree that the processor's plugins work on. */
export interface Draft extends Node {
  type: "draft"
  /** Of the article: made from its bytes. */
  id: string
  reading: Reading
  /** The untouched page; its blocks are in source order. */
  page: Page
  /** What each of the page's blocks is: one label a block. A plugin may say otherwise. */
  labels: Label[]
  /** Of each of the page's blocks, its language where that is another than the article's. */
  languages: (string | null)[]
  metadata: Metadata
  evidence: Partial<Record<MetadataField, Evidence[]>>
  metadataTokens: MetadataToken[]
  whole: Whole
  entities: Entity[]
  values: Value[]
  quotes: Quote[]
}

/** The kept blocks of a draft, in order, as its labels stand now. */
export function keptBlocks(draft: Draft): TextBlock[] {
  return draft.page.blocks.flatMap(({ text, map, index }: Block) => {
    const label = draft.labels[index]
    return label?.kind === "content" ? [{ role: label.role, text, map }] : []
  })
}
