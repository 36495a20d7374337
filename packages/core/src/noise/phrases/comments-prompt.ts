import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * The furniture of a comment section.
 *
 * @example "Kommentare (12)" → comments
 * @example "Оставить комментарий" → comments
 * @example "Комментарии министра вызвали споры." → kept
 * @example "Leave a comment" → comments
 * @example "61 comments. Log in to join the discussion" → comments
 * @example "12 Comments" → comments
 * @example "Comments by the minister angered the opposition." → kept
 */
export const commentsPrompt = definePhraseRule({
  name: "comments-prompt",
  reason: "comments",
  because: "it belongs to the comment section",
  stands: "below",
  longest: 160,
  topics: ["comments"],
  forms: [
    /^(?:leave|post|add|write|view|show|read|join|hide|load)\s+(?:a|your|the|all|more)?\s*(?:comments?|reply|replies|conversation|discussion)\b.{0,60}$/i,
    /^\(?\d*\)?\s*(?:comments?|replies|reader comments)\s*\(?\d*\)?[\W_]*$/i,
    /^(?:your e-?mail address will not be published|required fields are marked|save my name)\b.{0,120}$/i,
    /^\d+\s+comments?\s*[.|·–-]\s*(?:log|sign)\s*in\b.{0,60}$/i,
    /^we\s+welcome\s+your\s+(?:thoughts|comments|views|feedback|letters)\b.{0,80}$/i,
    /^comment(?:s|ing)?\s+(?:is|are)\s+(?:now\s+)?(?:closed|off|moderated|disabled)\b.{0,80}$/i,
    /^what do you think\?.{0,100}$/i,
  ],
})
