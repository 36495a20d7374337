import { defineSectionRule } from "../define-section-rule.ts"

const NOT_SHOWN = new Set([
  "template",
  "noscript",
  "datalist",
  "object",
  "audio",
  "video",
  "canvas",
  "svg",
  "iframe",
  "math",
])
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/**
 * Text that a reader is not shown: hidden elements, templates, fallbacks for browsers without scripts.
 *
 * @example `<p hidden>Draft of the lead.</p>` → hidden
 * @example `<template><p>Item text</p></template>` → hidden
 * @example `<p style="display:block">Shown.</p>` → kept
 */
export const hidden = defineSectionRule({
  name: "hidden",
  reason: "hidden",
  because: "a reader of the page is not shown it",
  judge: ({ tagName, attributes }) => {
    if (NOT_SHOWN.has(tagName) || attributes.hidden !== undefined) return true
    return attributes.style && HIDING_STYLE.test(attributes.style) ? true : undefined
  },
})
