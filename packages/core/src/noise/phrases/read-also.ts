import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A pointer to another story set between the paragraphs.
 *
 * @example "Lesen Sie auch: Sturm schließt drei Häfen" → related
 * @example "関連記事" → related
 * @example "اقرأ أيضا: العاصفة تغلق ثلاثة موانئ" → related
 * @example "Lesen Sie auch einmal im Jahr ein Buch, rät er." → kept
 * @example "Also Read | Storm closes three harbours" → related
 * @example "READ MORE: Why the harbour wall failed" → related
 * @example "Read more" → related
 * @example "Read more than one book a month, teachers advise." → kept
 */
export const readAlso = definePhraseRule({
  name: "read-also",
  reason: "related",
  because: "it points to another story",
  stands: "inside",
  longest: 260,
  topics: ["read"],
  forms: [
    /^\W*(?:also\s+(?:read|see|watch|on\s+\w+)|read\s+(?:also|more|next|this|here|full\s+story|the\s+full\s+story)|must\s+read|see\s+also|more\s+(?:on\s+this(?:\s+(?:story|topic))?|stories|news)|related(?:\s+(?:stor(?:y|ies)|articles?|news|topics?|tags?|posts?|content|links|coverage|reading|videos?))?|don['’]?t\s+miss|recommended(?:\s+(?:for\s+you|stories|reading|articles|videos))?|editor['’]?s\s+(?:picks?|choice)|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested(?:\s+in)?)|watch|explore|trending(?:\s+(?:now|stories|news|topics))?|most\s+(?:read|popular|viewed|shared)|top\s+stories|latest(?:\s+(?:news|stories|updates))?|up\s+next|next\s+(?:article|story)|previous\s+(?:article|story)|popular(?:\s+(?:now|stories|posts|news))?|in\s+other\s+news|around\s+the\s+web|from\s+the\s+web|lesen\s+sie\s+auch|lire\s+aussi|lee\s+también|leggi\s+anche|mehr\s+zum\s+thema|читайте\s+также)\s*[:|–—>»-]\s*\S.*$/iu,
    /^\W*(?:also\s+(?:read|see|watch)|read\s+(?:also|more|next|full\s+story)|must\s+read|see\s+also|more\s+(?:on\s+this(?:\s+(?:story|topic))?|stories|news)|related(?:\s+(?:stor(?:y|ies)|articles?|news|posts?|content|links|coverage|reading|videos?))|don['’]?t\s+miss|editor['’]?s\s+(?:picks?|choice)|more\s+from\s+.{2,40}|lesen\s+sie\s+auch|lire\s+aussi|lee\s+también|leggi\s+anche|mehr\s+zum\s+thema|читайте\s+также)[\s:»>…→.]*$/iu,
    /^\W*(?:click|tap)\s+here\s+(?:to|for)\b.{0,120}$/i,
  ],
})
