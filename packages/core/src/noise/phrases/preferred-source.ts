import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * The outlet's advert for itself: its app, its channel, its place in a search engine.
 *
 * @example "Add Daily Example as a Preferred Source" → promotion
 * @example "Download our app for the latest updates" → promotion
 * @example "Get the latest news on our WhatsApp channel" → promotion
 * @example "Become a member and support our reporters" → promotion
 * @example "Advertise here: 0200 555 010" → promotion
 * @example "They will download the data from the buoy tomorrow." → kept
 */
export const preferredSource = definePhraseRule({
  name: "preferred-source",
  reason: "promotion",
  because: "it is the outlet's advert for itself",
  longest: 260,
  forms: [
    /^add\s+.{2,60}\s+as\s+(?:a|your)\s+(?:preferred|trusted|favou?rite)\s+source\b.{0,40}$/i,
    /^(?:make|set|choose)\s+(?:us|.{2,40})\s+(?:as\s+)?your\s+(?:preferred|trusted|favou?rite)\s+(?:news\s+)?source\b.{0,60}$/i,
    /^(?:click here to\s+)?(?:download|get|install|try)\s+(?:the|our)\s+.{0,40}\bapps?\b.{0,120}$/i,
    /^(?:click here to\s+)?(?:join|follow|subscribe to|get)\b.{0,80}\b(?:whatsapp|telegram|youtube|google news)\b.{0,80}$/i,
    /^(?:for|get|read|catch|stay)\b.{0,60}\b(?:latest|breaking|more)\s+(?:news|stories|updates|headlines)\b.{0,80}\b(?:on|at|with|from|follow|download|visit|subscribe|app|channel)\b.{0,100}$/i,
    /^(?:support|donate to|become a (?:member|supporter|patron) of)\s+(?:us|our|independent|local|the)\b.{0,140}$/i,
    /^become\s+an?\s+(?:member|supporter|patron|friend)\s+(?:today|now|and\s+support|to\s+support)\b.{0,100}$/i,
    /^support\s+for\s+.{2,40}\s+comes\s+from\b.{2,60}\bdonate\b.{0,40}$/i,
    /^(?:your\s+(?:ad|advert|logo|banner)\b.{0,20}\bhere|advertise\s+(?:with\s+us|here))\b[\d\s:+()-]*$/i,
    /^(?:try|start|get)\s+.{0,40}\b(?:free trial|for free|for just)\b.{0,80}$/i,
  ],
})
