import type { Block, Page } from "../blocks/block.ts"
import { chooseTitle } from "../metadata/choose-title.ts"
import { findAuthors } from "../metadata/find-authors.ts"
import { findDateline } from "../metadata/find-dateline.ts"
import { findPublished } from "../metadata/find-published.ts"
import { headTitles } from "../metadata/head-fields.ts"
import { afterKicker } from "../metadata/after-kicker.ts"
import { scriptDate } from "../metadata/script-date.ts"
import { isNewsroom } from "../metadata/is-newsroom.ts"
import type { Evidence, MetadataField } from "../schema/metadata.ts"
import type { ContentRole } from "../schema/role.ts"
import type { Draft } from "./draft.ts"
import { headline, isFirstLevel } from "./headline.ts"

/** The score of a byline that stands where bylines do and says that it is one. */
const SURE = 5

/** Adds what only the labelled page shows: headline and standfirst as they are printed, byline, date, dateline, syndication notice. */
export function finishMetadata(draft: Draft, headTitle: string | null): void {
  const { metadata } = draft
  const titles = headTitles(draft.page, metadata.publisher)
  const title = headline(draft, blockOf(draft, "title"), titles.openGraph)
  const from = title ? afterKicker(title, [titles.openGraph, titles.jsonLd, titles.document]) : 0
  const printed = title && isWhole(title, headTitle) ? title.text.slice(from) : null
  const place = title ?? asSaid(draft.page, headTitle)
  metadata.title = (draft.page.tree ? chooseTitle({ ...titles, printed }) : printed) ?? headTitle
  if (title) evidence(draft, "title", title, from, title.text.length)
  nameAuthors(draft, title)
  datePage(draft, place)
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

/** What stands where a headline would, though no heading: the first block that ends with the head's title. */
function asSaid({ blocks, tree }: Page, headTitle: string | null): Block | undefined {
  if (!tree || !headTitle) return undefined
  return blocks.find(
    ({ element, text }) =>
      element?.tagName !== "title" && text.length < headTitle.length * 2 && text.endsWith(headTitle),
  )
}

/** A lower heading that says much less than the head is part of the text, though it shares the head's words. */
function isWhole(title: Block, headTitle: string | null): boolean {
  return isFirstLevel(title) || title.text.length * 2 >= (headTitle ?? "").length
}

/** Where the head does not date the page, the surest place of the page itself does. */
function datePage(draft: Draft, title: Block | undefined): void {
  if (draft.metadata.published !== null) return
  const { page, labels } = draft
  const found = findPublished(page, labels, title) ?? (page.tree && scriptDate(page.tree))
  if (!found) return
  draft.metadata.published = found.iso
  draft.evidence.published = [place(found)]
}

/** Where the head names nobody, or the outlet alone, the page's byline does. */
function nameAuthors(draft: Draft, title: Block | undefined): void {
  const { authors, publisher } = draft.metadata
  if (!isNewsroom(authors, publisher, draft.page.url)) return
  const found = findAuthors(draft.page, draft.labels, title)
  if (!found) return
  // Where the head names the outlet, only a sure place names somebody else.
  if (authors.length > 0 && (found.score < SURE || isNewsroom(found.names, publisher, draft.page.url))) return
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
