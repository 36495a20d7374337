import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { chooseTitle } from "../metadata/choose-title.ts"
import { findAuthors } from "../metadata/find-authors.ts"
import { findDateline } from "../metadata/find-dateline.ts"
import { findPublished } from "../metadata/find-published.ts"
import { headTitles } from "../metadata/head-fields.ts"
import { afterKicker } from "../metadata/after-kicker.ts"
import { scriptDate } from "../metadata/script-date.ts"
import { isNewsroom } from "../metadata/is-newsroom.ts"
import { isOutlet } from "../metadata/is-outlet.ts"
import type { Evidence, MetadataField } from "../schema/metadata.ts"
import type { ContentRole } from "../schema/role.ts"
import { nearest } from "../source/tree.ts"
import type { Draft } from "./draft.ts"

/** A first-level heading of fewer words is as likely the name of the outlet or of a section. */
const FEWEST_WORDS = 3
/** The first text longer than any headline is the article's lead: no headline comes after it. */
const SHORTEST_LEAD = 200
const MOST_WORDS_OF_NAME = 6
/** The score of a byline that stands where bylines do and says that it is one. */
const SURE = 5
/** A block may stand in so many elements within its heading, itself one of them. */
const HEADING_LEVELS = 4

/** Adds what only the labelled page shows: headline and standfirst as they are printed, byline, date, dateline, syndication notice. */
export function finishMetadata(draft: Draft, headTitle: string | null): void {
  const { metadata } = draft
  const title = headline(draft, blockOf(draft, "title"))
  const titles = headTitles(draft.page, metadata.publisher)
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

/**
 * The headline: what the labels say, unless it is a lower heading and the page has one first-level heading, which stands
 * before it. That one is the headline however much the head words it otherwise.
 */
function headline({ page, labels, metadata }: Draft, labelled: Block | undefined): Block | undefined {
  // A headline may begin with the outlet's name, or name it: only what is shorter than any sentence is the name alone.
  const isOutletsName = ({ text }: Block) =>
    text.split(" ").length <= MOST_WORDS_OF_NAME && isOutlet(text, metadata.publisher, page.url)
  if (labelled && isFirstLevel(labelled) && !isOutletsName(labelled)) return labelled
  const lead = page.blocks.findIndex(
    ({ index, text }) => text.length > SHORTEST_LEAD && labels[index]?.kind === "content",
  )
  const firsts = page.blocks
    .slice(0, Math.max(lead, 0) || undefined)
    .filter(
      (block) =>
        isFirstLevel(block) &&
        mayBeHeadline(labels[block.index]) &&
        block.text.split(" ").length >= FEWEST_WORDS &&
        !isOutletsName(block),
    )
  const [block] = firsts
  if (!block || firsts.length !== 1) return labelled && isOutletsName(labelled) ? undefined : labelled
  if (labelled && labelled.index < block.index && !isOutletsName(labelled)) return labelled
  if (labelled) labels[labelled.index] = { kind: "content", role: "heading", rule: "role/heading" }
  labels[block.index] = { kind: "content", role: "title", rule: "role/headline" }
  return block
}

/** What stands where a headline would, though no heading: the first block that ends with the head's title. */
function asSaid({ blocks, tree }: Page, headTitle: string | null): Block | undefined {
  if (!tree || !headTitle) return undefined
  return blocks.find(
    ({ element, text }) =>
      element?.tagName !== "title" && text.length < headTitle.length * 2 && text.endsWith(headTitle),
  )
}

/** What is kept, or is left out for nothing but where it stands: before the text. */
function mayBeHeadline(label: Label | undefined): boolean {
  return label?.kind === "content" || (label?.kind === "noise" && label.rule.startsWith("noise/before-article"))
}

/** A lower heading that says much less than the head is part of the text, though it shares the head's words. */
function isWhole(title: Block, headTitle: string | null): boolean {
  return isFirstLevel(title) || title.text.length * 2 >= (headTitle ?? "").length
}

function isFirstLevel({ element }: Block): boolean {
  return nearest(element, ({ tagName }) => tagName === "h1", HEADING_LEVELS) !== null
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
