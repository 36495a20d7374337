import type { Page } from "../blocks/block.ts"
import { oncePerPage } from "../blocks/once-per-page.ts"
import { elementAround, type ElementNode } from "../source/tree.ts"
import { defineNoiseRule, type NoiseRule } from "./define-noise-rule.ts"

/**
 * What a rule says of one element: `true` that all below it is noise, `false` that it is not whatever stands further out,
 * `undefined` that the element around it decides.
 */
export type Judge = (element: ElementNode, page: Page) => boolean | undefined

/** A rule on the elements around a block, from the inside out. Each element of a page is asked once, so depth costs nothing. */
export function defineSectionRule({ judge, ...rule }: Omit<NoiseRule, "matches"> & { judge: Judge }): NoiseRule {
  const verdicts = oncePerPage(({ tree }) => new Uint8Array(tree?.size ?? 0))
  return defineNoiseRule({
    ...rule,
    matches: ({ element }, page) => element !== null && verdict(element, page, judge, verdicts(page)),
  })
}

/** What is known of an element, by its index; 0 for nothing yet. */
const [NOISE, KEPT] = [1, 2]

function verdict(element: ElementNode, page: Page, judge: Judge, known: Uint8Array): boolean {
  let found = 0
  let at: ElementNode | null = element
  for (; at && found === 0; at = elementAround(at)) found = known[at.index] || toCode(judge(at, page))
  for (let passed = element; passed !== at; passed = elementAround(passed) as ElementNode)
    known[passed.index] = found || KEPT
  return found === NOISE
}

const toCode = (said: boolean | undefined) => (said === undefined ? 0 : said ? NOISE : KEPT)
