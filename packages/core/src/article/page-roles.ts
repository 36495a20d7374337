import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { ancestors, type ElementNode } from "../source/tree.ts"
import type { ContentRole } from "../schema/role.ts"
import { contentWords, shareIn } from "./overlap.ts"

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

/** Says of every block of a page what it is, from the element that holds it, where fields and noise rules said nothing. */
export function labelPageRoles(page: Page, known: readonly (Label | null)[], headTitle: string | null): Label[] {
  const title = findTitle(page, known, headTitle)
  return page.blocks.map((block) => {
    const before = known[block.index]
    if (block === title) return { kind: "content", role: "title", rule: "role/headline" }
    if (before) return before
    const role = roleOf(block)
    // A second first-level heading is a heading of the text, or the outlet's name.
    return {
      kind: "content",
      role: role === "title" ? "heading" : role,
      rule: `role/${role === "title" ? "heading" : role}`,
    }
  })
}

function roleOf({ element }: Block): ContentRole {
  for (const { tagName } of ancestors(element)) {
    const role = ROLE_BY_TAG[tagName]
    if (role) return role
    if (tagName === "article" || tagName === "body") break
  }
  return "paragraph"
}

/** The headline as the page shows it: the first-level heading nearest to what the head says, or any heading that says the same. */
function findTitle(page: Page, known: readonly (Label | null)[], headTitle: string | null): Block | undefined {
  const headings = page.blocks.filter(({ element, index }) => isHeading(element) && !isHidden(known[index]))
  const said = contentWords(headTitle ?? "")
  const alike = headings.filter(
    ({ text }) => said.size > 0 && shareIn(contentWords(text), said) >= TITLE_SHARE && text.length > 10,
  )
  const firsts = headings.filter(({ element }) => hasTag(element, "h1"))
  return alike.find(({ element }) => hasTag(element, "h1")) ?? alike[0] ?? (headTitle ? undefined : firsts[0])
}

function isHidden(label: Label | null | undefined): boolean {
  return label?.kind === "noise" && label.reason === "hidden"
}

function isHeading(element: ElementNode | null): boolean {
  return hasTag(element, "h1") || hasTag(element, "h2")
}

function hasTag(element: ElementNode | null, tagName: string): boolean {
  let steps = 0
  for (const at of ancestors(element)) {
    if (at.tagName === tagName) return true
    if (++steps > 3) return false
  }
  return false
}
