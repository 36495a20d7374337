import type { Block } from "../blocks/block.ts"
import { chooseTitle } from "../metadata/choose-title.ts"
import { findAuthors } from "../metadata/find-authors.ts"
import { findDateline } from "../metadata/find-dateline.ts"
import { findPublished } from "../metadata/find-published.ts"
import { headTitles } from "../metadata/head-fields.ts"
import { isNewsroom } from "../metadata/is-newsroom.ts"
import type { Evidence, MetadataField } from "../schema/metadata.ts"
import type { ContentRole } from "../schema/role.ts"
import { ancestors } from "../source/tree.ts"
import type { Draft } from "./draft.ts"

/** Adds what only the labelled page shows: headline and standfirst as they are printed, byline, date, dateline, syndication notice. */
export function finishMetadata(draft: Draft, headTitle: string | null): void {
  const { metadata } = draft
  const title = blockOf(draft, "title") ?? soleHeading(draft)
  const printed = title?.text ?? null
  const titles = headTitles(draft.page, metadata.publisher)
  metadata.title = (draft.page.tree ? chooseTitle({ ...titles, printed }) : printed) ?? headTitle
  if (title) evidence(draft, "title", title, 0, title.text.length)
  nameAuthors(draft, title)
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

/** The only first-level heading is the headline, however much the head words it otherwise. */
function soleHeading({ page, labels }: Draft): Block | undefined {
  const firsts = page.blocks.filter(({ element }) =>
    [...ancestors(element)].slice(0, 3).some(({ tagName }) => tagName === "h1"),
  )
  const [block] = firsts
  const label = block && labels[block.index]
  if (!block || firsts.length !== 1 || label?.kind !== "content" || block.text.split(" ").length < 3) return undefined
  labels[block.index] = { kind: "content", role: "title", rule: "role/headline" }
  return block
}

/** Where the head does not date the page, the surest place of the page itself does. */
function datePage(draft: Draft, title: Block | undefined): void {
  if (draft.metadata.published !== null) return
  const found = findPublished(draft.page, draft.labels, title)
  if (!found) return
  draft.metadata.published = found.iso
  draft.evidence.published = [place(found)]
}

/** Where the head names nobody, or the outlet alone, the page's byline does. */
function nameAuthors(draft: Draft, title: Block | undefined): void {
  const { authors, publisher } = draft.metadata
  if (!draft.page.tree || !isNewsroom(authors, publisher, draft.page.url)) return
  const found = findAuthors(draft.page, draft.labels, title)
  if (!found || (authors.length > 0 && isNewsroom(found.names, publisher, draft.page.url))) return
  draft.metadata.authors = found.names
  draft.evidence.authors = [place(found)]
}

const place = ({ start, end, rule }: Evidence): Evidence => ({ start, end, rule })

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
