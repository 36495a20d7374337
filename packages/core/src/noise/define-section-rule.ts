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
  const verdicts = oncePerPage(() => new Map<ElementNode, boolean>())
  return defineNoiseRule({
    ...rule,
    matches: ({ element }, page) => element !== null && verdict(element, page, judge, verdicts(page)),
  })
}

function verdict(element: ElementNode, page: Page, judge: Judge, known: Map<ElementNode, boolean>): boolean {
  const before = known.get(element)
  if (before !== undefined) return before
  const passed: ElementNode[] = []
  let found: boolean | undefined
  for (let at: ElementNode | null = element; at && found === undefined; at = elementAround(at)) {
    found = known.get(at) ?? judge(at, page)
    passed.push(at)
  }
  for (const at of passed) known.set(at, found ?? false)
  return found ?? false
}
