import { bodyContainer } from "../../blocks/prose-holders.ts"
import { defineSectionRule } from "../define-section-rule.ts"

/**
 * What stands outside the part of a page that holds its prose, the headline aside.
 *
 * @example `<article><h1>Title</h1><p>The article's only paragraph is long enough to be taken for prose by any measure.</p></article><div><p>Elsewhere</p></div>` → navigation
 * @example `<article><p>The article's only paragraph is long enough to be taken for prose by any measure.</p></article>` → kept
 */
export const outsideBody = defineSectionRule({
  name: "outside-body",
  reason: "navigation",
  because: "it stands outside the part of the page that holds the article",
  judge: (element, page) => {
    const container = bodyContainer(page)
    if (!container || element === container || element.tagName === "h1") return false
    return element.parent?.type === "root" && element.parent.parent === null ? true : undefined
  },
})
