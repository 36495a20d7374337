import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * How to reach the outlet, correct it, or complain.
 *
 * @example "Do you have a story for us? Email newsdesk@example.org" → interface
 * @example "Report a correction or typo" → interface
 * @example "The correction was issued by the ministry on Friday." → kept
 */
export const disclosure = definePhraseRule({
  name: "disclosure",
  reason: "interface",
  because: "it tells how to reach or correct the outlet",
  longest: 240,
  forms: [
    /^(?:do|have)\s+you\s+(?:have\s+)?(?:got\s+)?(?:an?\s+|any\s+)?(?:story|tip|question|news|more information|information)\b.{0,60}\?.{0,160}$/i,
    /^(?:report|suggest|submit|spotted)\s+(?:a|an)\s+(?:correction|error|typo|mistake|tip)\b.{0,80}$/i,
    /^(?:contact|write to|reach|e-?mail)\s+(?:us|the (?:author|reporter|editor|writer)|our)\b.{0,140}$/i,
    /^(?:e-?mail|tel|phone|contact)\s*:\s*\S.{0,80}$/i,
  ],
})
