import { bodyContainer } from "../../blocks/prose-holders.ts"
import { ancestors } from "../../source/tree.ts"
import { defineNoiseRule } from "../define-noise-rule.ts"

/**
 * What stands outside the part of a page that holds its prose, the headline aside.
 *
 * @example `<article><h1>Title</h1><p>The article's only paragraph is long enough to be taken for prose by any measure.</p></article><div><p>Elsewhere</p></div>` → navigation
 * @example `<article><p>The article's only paragraph is long enough to be taken for prose by any measure.</p></article>` → kept
 */
export const outsideBody = defineNoiseRule({
  name: "outside-body",
  reason: "navigation",
  because: "it stands outside the part of the page that holds the article",
  matches: ({ element }, page) => {
    const container = bodyContainer(page)
    if (!container || !element) return false
    for (const at of ancestors(element)) if (at === container || at.tagName === "h1") return false
    return true
  },
})
