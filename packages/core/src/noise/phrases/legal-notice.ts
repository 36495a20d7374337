import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * Copyright, terms, imprint.
 *
 * @example "Todos los derechos reservados" → legal
 * @example "版权所有" → legal
 * @example "Los derechos reservados a los socios suben." → kept
 * @example "© 2024 Example Media Ltd. All rights reserved." → legal
 * @example "This article is for informational purposes only and is not medical advice." → legal
 * @example "Terms of Use | Privacy Policy" → legal
 * @example "The court ruled that copyright had been breached." → kept
 */
export const legalNotice = definePhraseRule({
  name: "legal-notice",
  reason: "legal",
  because: "it is a copyright or legal notice",
  stands: "below",
  longest: 420,
  topics: ["legal"],
  forms: [
    /^\W*(?:©|\(c\)\s|copyright\b)\s*(?:©|\(c\))?.{0,20}(?:\d{4}|by\b).{0,300}$/i,
    /(?<=^.{0,200})\ball rights reserved\b(?=.{0,160}$)/i,
    /^(?:(?:terms(?:\s+(?:of|and|&)\s+(?:use|service|conditions))?|privacy(?:\s+(?:policy|notice))?|imprint|impressum|legal(?:\s+notice)?|contact(?:\s+us)?|about(?:\s+us)?|careers?|sitemap|accessibility|advertise(?:\s+with\s+us)?|disclaimer|cookie\s+policy|help|feedback|datenschutz|agb|rss)[\s|/·•,-]*){1,14}$/i,
    /^this\s+(?:article|content|story|page|information|column)\s+is\s+(?:for\s+(?:general\s+)?informational?\s+purposes|not\s+(?:intended\s+as\s+)?(?:medical|investment|financial|legal|tax)\s+advice)\b.{0,160}$/i,
    /^.{2,60}\bdoes\s+not\s+(?:provide|give|offer)\s+(?:medical|investment|financial|legal|tax)\s+advice\b.{0,100}$/i,
    /^our standards\s*:.{0,100}$/i,
    /^(?:this (?:material|content)) may not be (?:published|reproduced|copied)\b.{0,200}$/i,
  ],
})
