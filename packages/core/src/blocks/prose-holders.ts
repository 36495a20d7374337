import { ancestors, type ElementNode } from "../source/tree.ts"
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

/** The prose below each element of a page. */
export const proseBelow = oncePerPage((page): ReadonlyMap<ElementNode, number> => {
  const sums = new Map<ElementNode, number>()
  const scores = proseScores(page)
  for (const block of page.blocks) {
    const score = scores[block.index] ?? 0
    if (score === 0) continue
    const path = [...ancestors(block.element)]
    if (path.some((element) => NEVER.has(element.tagName) && !isOpenShadow(element))) continue
    for (const element of path) sums.set(element, (sums.get(element) ?? 0) + score)
  }
  return sums
})

/** The innermost element that holds most of the page's prose; null where there is none. */
export const bodyContainer = oncePerPage((page): ElementNode | null => {
  const sums = proseBelow(page)
  let at: ElementNode | null = null
  let children = page.tree?.children ?? []
  for (;;) {
    const prose: number = at ? (sums.get(at) ?? 0) : 0
    const best: ElementNode | undefined = children
      .filter((node): node is ElementNode => node.type === "element" && (sums.get(node) ?? 0) > 0)
      .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0))[0]
    if (!best || (at && (sums.get(best) ?? 0) < prose * DESCEND_SHARE) || isLeaf(best)) break
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
