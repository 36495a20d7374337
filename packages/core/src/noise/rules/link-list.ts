import { endsSentence } from "../../blocks/prose.ts"
import { defineNoiseRule } from "../define-noise-rule.ts"

/** A block that is this much link is one. */
const LINK_SHARE = 0.8

/**
 * A block that is nothing but a link, and no sentence: a menu item, a teaser, a tag.
 *
 * @example `<li><a href="/a">Harbour wall gives way in storm</a></li>` → related
 * @example `<p>She cited <a href="/b">an earlier ruling</a> of the court.</p>` → kept
 */
export const linkList = defineNoiseRule({
  name: "link-list",
  reason: "related",
  because: "it is nothing but a link",
  matches: ({ element, text, linkChars }) =>
    element !== null &&
    !/^h[1-2]$/.test(element.tagName) &&
    linkChars / text.length >= LINK_SHARE &&
    !endsSentence(text),
})
