import { SECTION_NAMES } from "../lexicon/section-names.ts"
import type { Page } from "../../blocks/block.ts"
import { elementTokens } from "../../blocks/element-tokens.ts"
import { bodyContainer, proseBelow } from "../../blocks/prose-holders.ts"
import type { ElementNode } from "../../source/tree.ts"
import type { NoiseRule } from "../define-noise-rule.ts"
import { defineSectionRule } from "../define-section-rule.ts"

/** An element whose name says noise is believed only if it holds no more than this share of the article's prose. */
const MOST_PROSE = 0.3

/**
 * What stands in a part of the page whose class or id says that it is no article: believed only where it holds a small
 * share of the prose, because many pages give such names to what holds everything.
 *
 * @example `<div class="related-posts"><p>Another story of the day is told here at some length.</p></div>` → related
 * @example `<div class="share-tools"><span>Send</span></div>` → social
 * @example `<p class="lead">A share of the article's own words, in an element with a plain name.</p>` → kept
 */
export const namedSections: readonly NoiseRule[] = SECTION_NAMES.map(([name, reason, what, words]) => {
  const named = new Set(words)
  return defineSectionRule({
    name: `named-section/${name}`,
    reason,
    because: `the page names this part of itself after ${what}`,
    judge: (element, page) => {
      if (element.tagName === "body" || element.tagName === "html") return false
      return sharesOne(elementTokens(element), named) && isSmall(element, page) ? true : undefined
    },
  })
})

function sharesOne(tokens: ReadonlySet<string>, named: ReadonlySet<string>): boolean {
  for (const token of tokens) if (named.has(token)) return true
  return false
}

/** The article's container and what stands around it never are: they hold all of its prose. */
function isSmall(element: ElementNode, page: Page): boolean {
  const sums = proseBelow(page)
  const container = bodyContainer(page)
  const whole = container ? (sums.get(container) ?? 0) : 0
  return (sums.get(element) ?? 0) <= whole * MOST_PROSE
}
