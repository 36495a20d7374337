import { elementAround, type ElementNode, nearest } from "../source/tree.ts"
import type { Page } from "./block.ts"
import { oncePerPage } from "./once-per-page.ts"
import { proseScore } from "./prose.ts"

/** Elements whose text is no article's, whatever it reads like. */
const NEVER = new Set([
  "nav",
  "footer",
  "aside",
  "form",
  "dialog",
  "menu",
  "head",
  "template",
  "noscript",
  "textarea",
  "button",
  "select",
])
/** An element with this share of its parent's prose is where that prose stands. */
const DESCEND_SHARE = 0.7

/** How much each block of a page reads like running text. */
export const proseScores = oncePerPage((page) => Float64Array.from(page.blocks, proseScore))

/** The prose below each element of a page, by the element's index. */
export const proseBelow = oncePerPage((page): Float64Array => sumProse(page, isNever))

/** Adds up the prose below each element, by the element's index; that of blocks around which there is an element to leave out is left out. */
export function sumProse(page: Page, leavesOut: (element: ElementNode) => boolean): Float64Array {
  const sums = new Float64Array(page.tree?.size ?? 0)
  const scores = proseScores(page)
  for (const { element, index } of page.blocks) {
    const score = scores[index] ?? 0
    if (score === 0 || nearest(element, leavesOut)) continue
    for (let at = element; at; at = elementAround(at)) sums[at.index] = (sums[at.index] ?? 0) + score
  }
  return sums
}

const isNever = (element: ElementNode) => NEVER.has(element.tagName) && !isOpenShadow(element)

/** The innermost element that holds most of the page's prose; null where there is none. */
export const bodyContainer = oncePerPage((page): ElementNode | null => {
  const sums = proseBelow(page)
  let at: ElementNode | null = null
  let children = page.tree?.children ?? []
  for (;;) {
    const prose: number = at ? (sums[at.index] ?? 0) : 0
    const best: ElementNode | undefined = children
      .filter((node): node is ElementNode => node.type === "element" && (sums[node.index] ?? 0) > 0)
      .sort((a, b) => (sums[b.index] ?? 0) - (sums[a.index] ?? 0))[0]
    if (!best || (at && (sums[best.index] ?? 0) < prose * DESCEND_SHARE) || isLeaf(best)) break
    at = best
    children = at.children
  }
  return at
})

/** Is it a template whose content a reader is shown in the place of what stands around it: a declarative shadow root? */
export function isOpenShadow(element: ElementNode): boolean {
  return element.tagName === "template" && element.attribute("shadowrootmode") !== undefined
}

/** A paragraph is no container, even where it is all there is. */
function isLeaf(element: ElementNode): boolean {
  return element.tagName === "p" || element.tagName === "pre"
}
