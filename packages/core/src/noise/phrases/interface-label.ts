import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A button, an icon's name, a link of the page's machinery.
 *
 * @example "Nach oben" → interface
 * @example "Nach oben führt nur ein schmaler Weg." → kept
 * @example "Skip to main content" → interface
 * @example "site-logo" → interface
 * @example "Arrow left Arrow right" → interface
 * @example "Close" → interface
 * @example "Menu prices rose across the city." → kept
 */
export const interfaceLabel = definePhraseRule({
  name: "interface-label",
  reason: "interface",
  because: "it is a button or sign of the page's machinery",
  longest: 90,
  topics: ["machinery", "account"],
  forms: [
    /^(?:skip|jump|go|back|scroll|return)\s+(?:to|down|up)\b.{0,40}$/i,
    /^(?:\w+[-_]){1,5}(?:logo|icon|img|image|button|btn|arrow|menu|banner|widget|placeholder)s?$/i,
    /^(?:(?:quote|arrow|chevron|caret|angle|icon|close|open|left|right|up|down|next|previous|prev|icon)\s*){2,8}$/i,
    /^(?:menu|search|close|open|print|save|back|next|previous|prev|home|login|log\s*in|sign\s*in|log\s*out|register|subscribe|toggle.{0,20}|expand|collapse|show\s+(?:more|less|all)|view\s+(?:more|all|gallery)|see\s+(?:more|all)|load\s+more|ok|cancel|submit|edit|reply|report|copy\s+link|copied!?|bookmark|gift(?:\s+this)?(?:\s+article)?|font\s+size|text\s+size|dark\s+mode|language|select|filter|sort\s+by|reset|done|got\s+it|learn\s+more|know\s+more|find\s+out\s+more)[\W_]*$/i,
    /^(?:image|photo|picture|video)\s+\d+\s+(?:of|\/)\s+\d+$/i,
    /^\d+\s*\/\s*\d+$/,
    /^[^\p{L}\p{N}]{1,40}$/u,
    /^a{1,3}[+-]?(?:\s+a{1,3}[+-]?){1,3}$/i,
    /^\d+\s+min(?:ute)?s?\s+(?:read|listen|watch)$/i,
    /^(?:reading|read)\s+time\b.{0,20}$/i,
  ],
})
