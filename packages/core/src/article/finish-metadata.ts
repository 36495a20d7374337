import type { Block } from "../blocks/block.ts"
import { findDateline } from "../metadata/find-dateline.ts"
import { findPublished } from "../metadata/find-published.ts"
import type { MetadataField } from "../schema/metadata.ts"
import type { ContentRole } from "../schema/role.ts"
import type { Draft } from "./draft.ts"

/** Rules that read dates off the page's text, one line at a time. */
const VISIBLE = new Set(["field-line", "labelled-date", "date-label"])

/** Adds what only the labelled page shows: headline and standfirst as they are printed, the dateline, the syndication notice. */
export function finishMetadata(draft: Draft, headTitle: string | null): void {
  const { metadata } = draft
  const title = blockOf(draft, "title")
  // The headline on the page is the article's; the head's is often cut or tuned for search engines.
  metadata.title = title?.text ?? headTitle
  if (title) evidence(draft, "title", title, 0, title.text.length)
  datePage(draft, title)
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

/** Where the head does not date the page, the surest place of the page itself does. */
function datePage(draft: Draft, title: Block | undefined): void {
  const isStated = draft.evidence.published?.some(({ rule }) => !VISIBLE.has(rule))
  if (isStated || (!draft.page.tree && draft.metadata.published !== null)) return
  const found = findPublished(draft.page, draft.labels, title)
  if (!found) return
  const { iso, start, end, rule } = found
  draft.metadata.published = iso
  draft.evidence.published = [{ start, end, rule }]
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
