import { SECTION_NAMES } from "../lexicon/section-names.ts"
import type { Page } from "../../blocks/block.ts"
import { elementTokens } from "../../blocks/element-tokens.ts"
import { oncePerPage } from "../../blocks/once-per-page.ts"
import { bodyContainer, proseBelow } from "../../blocks/prose-holders.ts"
import { elementAround, type ElementNode } from "../../source/tree.ts"
import { defineNoiseRule, type NoiseRule } from "../define-noise-rule.ts"

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
export const namedSections: readonly NoiseRule[] = SECTION_NAMES.map(([name, reason, what], place) =>
  defineNoiseRule({
    name: `named-section/${name}`,
    reason,
    because: `the page names this part of itself after ${what}`,
    matches: ({ element }, page) => element !== null && (sectionsAround(element, page) & (1 << place)) !== 0,
  }),
)

/** The first of these rules that matches what stands in an element: they are asked together, for each page has many blocks. */
export function namedSectionOf(element: ElementNode | null, page: Page): NoiseRule | undefined {
  const sections = element ? sectionsAround(element, page) : 0
  return sections === 0 ? undefined : namedSections[31 - Math.clz32(sections & -sections)]
}

/** For each word the places of the sections that are named so, a bit each: an element is looked up once for all of them. */
const PLACES = new Map<string, number>()
for (const [place, [, , , words]] of SECTION_NAMES.entries())
  for (const word of words) PLACES.set(word, (PLACES.get(word) ?? 0) | (1 << place))

/** What is known of each element, by its index. */
const known = oncePerPage(({ tree }) => new Int32Array(tree?.size ?? 0).fill(UNKNOWN))
const UNKNOWN = -1

/** The places of all sections in which an element stands. */
function sectionsAround(element: ElementNode, page: Page): number {
  const sections = known(page)
  const own = sections[element.index]
  if (own !== undefined && own !== UNKNOWN) return own
  const passed: ElementNode[] = []
  let at: ElementNode | null = element
  for (; at && sections[at.index] === UNKNOWN; at = elementAround(at)) passed.push(at)
  let around = at ? (sections[at.index] ?? 0) : 0
  for (const inner of passed.toReversed()) sections[inner.index] = around = namedAfter(inner, page, around)
  return around
}

/** The places of what an element is named after and of what it stands in; a page's body stands in nothing. */
function namedAfter(element: ElementNode, page: Page, around: number): number {
  if (element.tagName === "body" || element.tagName === "html") return 0
  let own = 0
  for (const token of elementTokens(element)) own |= PLACES.get(token) ?? 0
  return (own & ~around) !== 0 && isSmall(element, page) ? around | own : around
}

/** The article's container and what stands around it never are: they hold all of its prose. */
function isSmall(element: ElementNode, page: Page): boolean {
  const sums = proseBelow(page)
  const container = bodyContainer(page)
  const whole = container ? (sums[container.index] ?? 0) : 0
  return (sums[element.index] ?? 0) <= whole * MOST_PROSE
}
