import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * An offer to send mail or alerts.
 *
 * @example "Iscriviti alla newsletter" → newsletter
 * @example "La newsletter del comune esce ogni lunedì." → kept
 * @example "Sign up for our daily newsletter" → newsletter
 * @example "Get the day's top stories in your inbox every morning" → newsletter
 * @example "Get the harbour's top stories delivered every morning" → newsletter
 * @example "He said the newsletter had been sent to all 400 members." → kept
 */
export const newsletterPrompt = definePhraseRule({
  name: "newsletter-prompt",
  reason: "newsletter",
  because: "it offers to send mail or alerts",
  longest: 300,
  topics: ["newsletter"],
  forms: [
    /^(?:please\s+)?(?:sign\s*up|subscribe|register|join)\b.{0,100}\b(?:newsletters?|mailing list|inbox|alerts?|briefing|digest|e-?mails?)\b.{0,160}$/i,
    /^(?:get|receive|have)\b.{0,120}\b(?:in|to|into|straight to|delivered to)\s+your\s+(?:inbox|e-?mail)\b.{0,120}$/i,
    /^(?:get|receive)\b.{0,80}\b(?:delivered|selection|stories|headlines|news|briefing|e-?mail)\b.{0,20}\b(?:every|each)\s+(?:morning|evening|day|week|\w+day)\b\W*$/i,
    /^(?:get\s+)?(?:.{2,40}\s)?in\s+your\s+inbox\b.{0,40}$/i,
    /^sign\s*up(?:\s+now)?\s*:.{2,100}$/i,
    /^(?:enter\s+)?(?:your\s+)?e-?mail(?:\s+address)?[\W_]*$/i,
    /^(?:newsletters?|subscribe(?:\s+now)?|sign\s*up(?:\s+now)?)[\W_]*$/i,
    /^(?:by\s+)?(?:signing up|subscribing|clicking|entering)\b.{0,60}\byou\s+(?:agree|accept|confirm|consent|acknowledge)\b.{0,200}$/i,
    /^(?:thank you|thanks)\s+for\s+(?:signing up|subscribing)\b.{0,120}$/i,
  ],
})
