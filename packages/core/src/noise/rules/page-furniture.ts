import { bodyContainer } from "../../blocks/prose-holders.ts"
import { ancestors, type ElementNode } from "../../source/tree.ts"
import { defineNoiseRule } from "../define-noise-rule.ts"

const FURNITURE = new Set(["nav", "menu", "footer", "form", "dialog", "select", "button", "fieldset", "search", "textarea"])
const FURNITURE_ROLES = new Set(["navigation", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar", "tablist"])

/**
 * What stands in the page's navigation, footer, forms and dialogs, unless the article itself stands there.
 *
 * @example `<nav><a href="/">Home</a></nav>` → navigation
 * @example `<footer><p>About this site</p></footer>` → navigation
 * @example `<article><p>The nav of the cathedral was closed.</p></article>` → kept
 */
export const pageFurniture = defineNoiseRule({
  name: "page-furniture",
  reason: "navigation",
  because: "it stands in the page's navigation, footer or a form",
  matches: ({ element }, page) => {
    const container = bodyContainer(page)
    for (const at of ancestors(element)) {
      if (at === container) return false
      if (isFurniture(at) && !holds(at, container)) return true
    }
    return false
  },
})

function isFurniture({ tagName, attributes }: ElementNode): boolean {
  return FURNITURE.has(tagName) || FURNITURE_ROLES.has(attributes.role ?? "")
}

function holds(outer: ElementNode, inner: ElementNode | null): boolean {
  for (const at of ancestors(inner)) if (at === outer) return true
  return false
}
