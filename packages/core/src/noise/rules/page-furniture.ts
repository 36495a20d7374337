import { bodyContainer } from "../../blocks/prose-holders.ts"
import { nearest, type ElementNode } from "../../source/tree.ts"
import { defineSectionRule } from "../define-section-rule.ts"

const FURNITURE = new Set([
  "nav",
  "menu",
  "footer",
  "form",
  "dialog",
  "select",
  "button",
  "fieldset",
  "search",
  "textarea",
])
const FURNITURE_ROLES = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "dialog",
  "menu",
  "menubar",
  "toolbar",
  "tablist",
])

/**
 * What stands in the page's navigation, footer, forms and dialogs, unless the article itself stands there.
 *
 * @example `<nav><a href="/world">World</a></nav>` → navigation
 * @example `<footer><p>About this site</p></footer>` → navigation
 * @example `<article><p>The nav of the cathedral was closed.</p></article>` → kept
 */
export const pageFurniture = defineSectionRule({
  name: "page-furniture",
  reason: "navigation",
  because: "it stands in the page's navigation, footer or a form",
  judge: (element, page) => {
    const container = bodyContainer(page)
    if (element === container) return false
    return isFurniture(element) && !holds(element, container) ? true : undefined
  },
})

function isFurniture(element: ElementNode): boolean {
  return FURNITURE.has(element.tagName) || FURNITURE_ROLES.has(element.attribute("role") ?? "")
}

function holds(outer: ElementNode, inner: ElementNode | null): boolean {
  return nearest(inner, (at) => at === outer) !== null
}
