import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A notice that the text comes from a feed or another outlet.
 *
 * @example "(This report was published from a syndicated wire feed and has not been edited by our staff.)" → syndication-notice
 * @example "This story has been sourced from a third party syndicated feed." → syndication-notice
 * @example "The programme is syndicated to forty stations across the country." → kept
 */
export const syndicationNotice = definePhraseRule({
  name: "syndication-notice",
  reason: "syndication-notice",
  because: "it says that the text comes from a feed or another outlet",
  longest: 500,
  forms: [
    /^\W*(?:except\s+for\s+the\s+(?:headline|title)|barring\s+the\s+headline|apart\s+from\s+the\s+headline)\b.*\b(?:edited|modified|published|feed|staff)\b.*$/i,
    /^\W*(?:disclaimer\W+)?(?:this|the(?:\s+above)?)\s+(?:story|article|report|copy|news item|content|item|text)\b.{0,160}\b(?:syndicated|syndication|wire\s+(?:agency|feed|service)|agency\s+feed|news\s+agency|auto-?generated|third[\s-]party)\b.*$/i,
    /^\W*(?:this|the)\s+(?:story|article|report|piece)\s+(?:was|is|has been)\s+(?:originally|first|also)\s+(?:published|posted|appeared|reported)\b.{0,160}$/i,
    /^\W*(?:republished|reprinted|reproduced)\s+(?:with\s+permission\s+)?(?:from|by|under)\b.{0,160}$/i,
    /^\W*with\s+inputs?\s+from\b.{0,80}$/i,
  ],
})
