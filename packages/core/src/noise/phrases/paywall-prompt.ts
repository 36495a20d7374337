import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A notice that the rest is for subscribers, or that asks to log in.
 *
 * @example "Réservé aux abonnés" → paywall
 * @example "Un concert réservé aux abonnés aura lieu en mai." → kept
 * @example "Subscribe to continue reading" → paywall
 * @example "This article is for subscribers only." → paywall
 * @example "Already a subscriber? Log in" → paywall
 * @example "Subscribers of the service sued the company on Monday." → kept
 */
export const paywallPrompt = definePhraseRule({
  name: "paywall-prompt",
  reason: "paywall",
  because: "it asks to subscribe or log in for the rest",
  longest: 240,
  topics: ["paywall"],
  forms: [
    /^(?:please\s+)?(?:subscribe|register|log\s*in|sign\s*in|sign\s*up|create an account)\b.{0,60}\bto\s+(?:continue|keep|read|unlock|access|view|finish)\b.{0,100}$/i,
    /^(?:to\s+)?(?:continue|keep)\s+reading\b.{0,120}\b(?:subscribe|register|log\s*in|sign\s*in|trial|account|plan)\b.{0,80}$/i,
    /^(?:this|the)\s+(?:article|story|content|report)\s+is\s+(?:for|available (?:only )?to|reserved for|exclusive to|exclusively for)\s+(?:our\s+|paid\s+|paying\s+|premium\s+)?(?:subscribers|members|registered)\b.{0,100}$/i,
    /^(?:already|not)\s+(?:a|an)\s+(?:subscriber|member|user)\s*\?.{0,80}$/i,
    /^you\s+have\s+(?:reached|read|used|\d+)\b.{0,60}\b(?:free|limit|remaining)\b.{0,80}$/i,
    /^(?:premium|subscribers? only|members? only|exclusive)[\W_]*$/i,
  ],
})
