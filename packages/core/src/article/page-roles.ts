import type { Block, Page } from "../blocks/block.ts"
import { hasToken } from "../blocks/element-tokens.ts"
import type { Label } from "../blocks/label.ts"
import { elementAround, nearest, type ElementNode } from "../source/tree.ts"
import type { ContentRole } from "../schema/role.ts"
import type { Verdict } from "../classifier/classify.ts"
import type { Reason } from "../schema/reason.ts"
import { contentWords, shareIn, type Words } from "../blocks/overlap.ts"
import type { Found } from "./known.ts"
import type { Judges } from "./label-page.ts"
import { type Settled, settle } from "./settle.ts"

const ROLE_BY_TAG: Readonly<Record<string, ContentRole>> = {
  h1: "title",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  blockquote: "blockquote",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  td: "table",
  th: "table",
  caption: "caption",
  figcaption: "caption",
  pre: "code",
}

/** A heading is the page's title if it shares this much with the title its head gives. */
const TITLE_SHARE = 0.6

/** What only stands aside may be the standfirst all the same. */
const BY_PLACE_ALONE = /^noise\/outside-body/

/** A block that is not of the body is the standfirst where it holds this much of the page's description, and is little longer. */
const STANDFIRST_SHARE = 0.75

/** Says of every block of a page what it is: what is settled, and the role of what is left from the element that holds it. */
export function labelPageRoles(page: Page, found: Found, verdicts: readonly Verdict[] | null, judges: Judges): Label[] {
  const settled = page.blocks.map(({ index }) => settle(found, index, verdicts?.[index], judges, "html"))
  const title = findTitle(page, found)
  const isText = (at: number) => settled[at]?.isBody !== false && settled[at]?.label === null
  const first = page.blocks.findIndex(({ index }) => isText(index))
  const last = page.blocks.findLastIndex(({ index }) => isText(index))
  const description = contentWords(found.known.description ?? "")
  return page.blocks.map((block): Label => {
    const own = settled[block.index] as Settled
    const { label, isBody } = own
    if (block === title) return { kind: "content", role: "title", rule: "role/headline" }
    const isBelow = block.index > (title?.index ?? 0)
    const mayLead = block.index < first && (!label || (isBelow && BY_PLACE_ALONE.test(label.rule)))
    const isLead = mayLead && isBody !== true && isStandfirst(block, description)
    if (label && !isLead) return label
    const role = roleOf(block)
    if (isBody !== false) {
      // A second first-level heading is a heading of the text, or the outlet's name.
      const inText = role === "title" ? "heading" : role
      return { kind: "content", role: inText, rule: `role/${inText}${own.because()}` }
    }
    if (isLead) return { kind: "content", role: "description", rule: `role/standfirst${own.because()}` }
    const from = title ? Math.min(title.index, first) : first
    if (block.index >= from && block.index <= last && (role === "caption" || isCaption(block)))
      return { kind: "content", role: "caption", rule: `role/caption${own.because()}` }
    return { kind: "noise", ...aside(block.index, first, last, own.because()) }
  })
}

/** The reason for what neither a rule nor the body claims, by where it stands. */
function aside(index: number, first: number, last: number, because: string): { reason: Reason; rule: string } {
  if (first < 0) return { reason: "related", rule: `noise/no-article${because}` }
  if (index < first) return { reason: "navigation", rule: `noise/before-article${because}` }
  return { reason: "related", rule: `noise/${index > last ? "after-article" : "stray-line"}${because}` }
}

function isStandfirst({ text }: Block, description: Words): boolean {
  const words = contentWords(text)
  return description.size > 3 && shareIn(words, description) >= STANDFIRST_SHARE && shareIn(description, words) >= 0.5
}

/** The page calls so what it sets under a picture. */
const CAPTIONS = new Set(["caption", "captions", "figcaption", "legend", "credit", "credits"])
/** So many elements outwards it may say so. */
const CAPTION_LEVELS = 3
const LONGEST_CAPTION = 600

function isCaption({ element, text }: Block): boolean {
  if (text.length > LONGEST_CAPTION) return false
  return nearest(element, (at) => hasToken(at, CAPTIONS), CAPTION_LEVELS) !== null
}

function roleOf({ element }: Block): ContentRole {
  for (let at = element; at; at = elementAround(at)) {
    const { tagName } = at
    const role = ROLE_BY_TAG[tagName]
    if (role) return role
    if (tagName === "article" || tagName === "body") break
  }
  return "paragraph"
}

/** The headline as the page shows it: the first-level heading nearest to what the head says, or any heading that says the same. */
function findTitle(page: Page, { known: { headTitle }, sure }: Found): Block | undefined {
  const headings = page.blocks.filter(({ element, index }) => isHeading(element) && !sure[index])
  const said = contentWords(headTitle ?? "")
  const alike = headings.filter(
    ({ text }) =>
      said.size > 0 && shareIn(contentWords(text), said) >= TITLE_SHARE && (text.length > 10 || text === headTitle),
  )
  return alike.find(isFirstLevel) ?? alike[0] ?? (headTitle ? undefined : headings.find(isFirstLevel))
}

/** A block may stand in so many elements within its heading, itself one of them. */
const HEADING_LEVELS = 4

const isHeading = (element: ElementNode | null) =>
  nearest(element, ({ tagName }) => tagName === "h1" || tagName === "h2", HEADING_LEVELS) !== null

const isFirstLevel = ({ element }: Block) =>
  nearest(element, ({ tagName }) => tagName === "h1", HEADING_LEVELS) !== null
