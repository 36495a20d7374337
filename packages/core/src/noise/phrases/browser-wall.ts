import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * What a page says to a reader's program in place of an article: that it lacks scripts or cookies, or has to show that it is no robot.
 *
 * @example "Please enable JavaScript to continue." → interface
 * @example "You need to enable JavaScript to run this app." → interface
 * @example "JavaScript is disabled in your browser" → interface
 * @example "Checking your browser before accessing the site." → interface
 * @example "Verify you are human by completing the action below." → interface
 * @example "Cookies are required reading for every baker in the valley." → kept
 * @example "Access denied to reporters, the court said on Monday." → kept
 */
export const browserWall = definePhraseRule({
  name: "browser-wall",
  reason: "interface",
  because: "it asks the reader's browser for something before it shows a page",
  longest: 160,
  forms: [
    /^(?:please\s+|you\s+(?:need|have)\s+to\s+|to\s+continue,?\s+(?:please\s+)?)?(?:enable|turn\s+on|activate|allow|switch\s+on)\s+(?:javascript|java\s+script|js|cookies)\b/i,
    /^(?:javascript|cookies)(?:\s+and\s+(?:javascript|cookies))?\s+(?:is|are|must\s+be|has\s+to\s+be|have\s+to\s+be)\s+(?:currently\s+)?(?:disabled|enabled|turned|required\s+(?:to|for)\s+(?:view|use|run|this))\b/i,
    /^(?:this\s+(?:site|page|app|website)|your\s+browser)\s+(?:requires|does\s+not\s+support|has\s+disabled|needs)\s+(?:javascript|cookies)\b/i,
    /^checking\s+(?:your\s+browser|if\s+the\s+site\s+connection\s+is\s+secure)\b/i,
    /^(?:please\s+)?(?:verify|confirm|prove)\s+(?:that\s+)?you\s+are\s+(?:a\s+)?(?:human|not\s+a\s+robot)\b/i,
    /^(?:just\s+a\s+moment|access\s+denied|403\s+forbidden|404\s+not\s+found|are\s+you\s+a\s+robot)\W*$/i,
  ],
})
