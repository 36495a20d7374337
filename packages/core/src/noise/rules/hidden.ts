import type { Page } from "../../blocks/block.ts"
import { oncePerPage } from "../../blocks/once-per-page.ts"
import { isOpenShadow, proseScores, sumProse } from "../../blocks/prose-holders.ts"
import type { ChildNode, ElementNode } from "../../source/tree.ts"
import { defineSectionRule } from "../define-section-rule.ts"

const NOT_SHOWN = new Set(["template", "datalist", "object", "audio", "video", "canvas", "svg", "iframe", "math"])
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Segments that React streams hidden, behind the page, for its script to put in their places (`completeBoundary` in react-dom). */
const STREAMED_ID = /^\w*S:[\da-f]+$/

/** What holds this share of all the page's prose is hidden only until a script shows it: where else would the article be? */
const MOST_PROSE = 0.7

/**
 * Text that a reader is not shown: hidden elements, templates, fallbacks for browsers without scripts.
 *
 * Kept, though hidden in the source: what a script shows before anybody reads, a panel that folds out, a declarative shadow tree.
 *
 * @example `<p hidden>Draft of the lead.</p>` → hidden
 * @example `<template><p>Item text</p></template>` → hidden
 * @example `<noscript><p>Please switch your scripts on.</p></noscript>` → hidden
 * @example `<p style="display:block">Shown.</p>` → kept
 * @example `<div hidden id="S:1f"><p>Streamed to its place.</p></div>` → kept
 * @example `<div style="display:none" role="region" aria-labelledby="fold-1"><p>Unfolded by a click.</p></div>` → kept
 * @example `<div style="display:none"><div role="region" aria-labelledby="fold-2"><p>Unfolded with its box.</p></div></div>` → kept
 * @example `<div><template shadowrootmode="open"><p>Shown from the shadow tree.</p></template></div>` → kept
 */
export const hidden = defineSectionRule({
  name: "hidden",
  reason: "hidden",
  because: "a reader of the page is not shown it",
  judge: (element, page) => {
    const { tagName } = element
    if (NOT_SHOWN.has(tagName)) return isOpenShadow(element) ? undefined : true
    if (tagName !== "noscript" && element.attribute("hidden") === undefined && !isHiddenByStyle(element))
      return undefined
    return isShownLater(element) || holdsMostProse(element, page) ? undefined : true
  },
})

function isHiddenByStyle(element: ElementNode): boolean {
  const style = element.attribute("style")
  return style !== undefined && HIDING_STYLE.test(style)
}

function isShownLater(element: ElementNode): boolean {
  // Some pages hide the panel, some the box around it.
  return STREAMED_ID.test(element.attribute("id") ?? "") || [element, ...element.children].some(isPanel)
}

function isPanel(node: ChildNode): boolean {
  if (node.type !== "element") return false
  const role = node.attribute("role")
  return (role === "region" || role === "tabpanel") && node.attribute("aria-labelledby") !== undefined
}

function holdsMostProse(element: ElementNode, page: Page): boolean {
  const { sums, total } = allProse(page)
  return (sums[element.index] ?? 0) > total * MOST_PROSE
}

/** The prose below each element, hidden or not; and that of the page. */
const allProse = oncePerPage((page) => ({
  sums: sumProse(page, () => false),
  total: proseScores(page).reduce((sum, score) => sum + score, 0),
}))
