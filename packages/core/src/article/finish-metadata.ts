import type { Block } from "../blocks/block.ts"
import { fieldLine } from "../metadata/field-line.ts"
import { findDateline } from "../metadata/find-dateline.ts"
import type { MetadataField } from "../schema/metadata.ts"
import type { ContentRole } from "../schema/role.ts"
import type { Draft } from "./draft.ts"

/** Adds what only the labelled page shows: headline and standfirst as they are printed, the dateline, the syndication notice. */
export function finishMetadata(draft: Draft, headTitle: string | null): void {
  const { metadata } = draft
  const title = blockOf(draft, "title")
  // The headline on the page is the article's; the head's is often cut or tuned for search engines.
  metadata.title = title?.text ?? headTitle
  if (title) evidence(draft, "title", title, 0, title.text.length)
  const dated = title && metadata.published === null ? dateBelow(draft, title) : null
  if (dated) {
    metadata.published = dated.date
    evidence(draft, "published", dated.block, 0, dated.block.text.length)
  }
  const description = blockOf(draft, "description")
  if (description) {
    metadata.description = description.text
    evidence(draft, "description", description, 0, description.text.length)
  }
  const lead = blockOf(draft, "paragraph")
  const dateline = lead && findDateline(lead.text)
  if (lead && dateline) {
    metadata.dateline = dateline.dateline
    evidence(draft, "dateline", lead, 0, dateline.to)
  }
  const notice = draft.page.blocks.find(({ index }) => {
    const label = draft.labels[index]
    return label?.kind === "noise" && label.reason === "syndication-notice"
  })
  if (notice) {
    metadata.syndicated = true
    evidence(draft, "syndicated", notice, 0, notice.text.length)
  }
}

/** The date between headline and first paragraph: nobody says so, but it is the article's and not the page's. */
function dateBelow({ page, labels }: Draft, title: Block): { block: Block; date: string } | null {
  for (const block of page.blocks.slice(title.index + 1)) {
    const label = labels[block.index]
    if (label?.kind === "content" && label.role === "paragraph") return null
    const field = fieldLine(block.text).find(({ role }) => role === "page-date")
    if (label?.kind === "metadata" && typeof field?.value === "string") return { block, date: field.value }
  }
  return null
}

function blockOf(draft: Draft, role: ContentRole): Block | undefined {
  return draft.page.blocks.find(({ index }) => {
    const label = draft.labels[index]
    return label?.kind === "content" && label.role === role
  })
}

function evidence(draft: Draft, field: MetadataField, block: Block, from: number, to: number): void {
  const label = draft.labels[block.index]
  const entry = { ...block.map.toSource(from, to), rule: label?.rule ?? "role" }
  draft.evidence[field] = [entry, ...(draft.evidence[field] ?? [])]
}
