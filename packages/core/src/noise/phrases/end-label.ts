import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A heading of what pages put below their articles.
 *
 * @example "Самое читаемое" → related
 * @example "Meistgelesen" → related
 * @example "Meistgelesen war in dem Jahr ein Roman." → kept
 * @example "End of Article" → related
 * @example "Related topics" → related
 * @example "You may also like" → related
 * @example "Most read" → related
 * @example "Recommended doses were raised by the agency on Friday." → kept
 */
export const endLabel = definePhraseRule({
  name: "end-label",
  reason: "related",
  because: "it is a heading of what the page puts below its articles",
  stands: "below",
  longest: 60,
  topics: ["most"],
  forms: [
    /^\W*(?:end\s+of\s+(?:the\s+)?(?:article|story)|the\s+end)\W*$/i,
    /^\W*(?:(?:related\s+)?(?:topics?|tags?|keywords?)|filed\s+under)[\s:»>…→.]*$/i,
    /^\W*(?:recommended(?:\s+(?:for\s+you|stories|reading|articles|videos))?|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested(?:\s+in)?)|trending(?:\s+(?:now|stories|news|topics))?|most\s+(?:read|popular|viewed|shared|commented)|top\s+(?:stories|news|headlines|picks)|latest(?:\s+(?:news|stories|updates|videos|from\s+.{2,30}))?|up\s+next|next\s+(?:article|story)|previous\s+(?:article|story)|popular(?:\s+(?:now|stories|posts|news))?|in\s+other\s+news|around\s+the\s+web|from\s+the\s+web|visual\s+stories|hot\s+(?:picks|topics)|web\s+stories|photo\s*stories|about\s+the\s+author|more\s+videos?)[\s:»>…→.]*$/i,
  ],
})
