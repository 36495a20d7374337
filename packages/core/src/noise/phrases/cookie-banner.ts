import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A consent dialog.
 *
 * @example "Tout accepter" → cookie-banner
 * @example "Il faut tout accepter ou tout perdre." → kept
 * @example "We use cookies to improve your experience on our site." → cookie-banner
 * @example "Accept all" → cookie-banner
 * @example "These cookies allow us to count visits and traffic sources." → cookie-banner
 * @example "If you are a California resident, you may opt out of the sale of your personal information." → cookie-banner
 * @example "These cookies are baked twice, says the baker." → kept
 * @example "The bakery sold 3,000 cookies on its first day." → kept
 */
export const cookieBanner = definePhraseRule({
  name: "cookie-banner",
  reason: "cookie-banner",
  because: "it is part of a consent dialog",
  longest: 1200,
  topics: ["cookies"],
  forms: [
    /^(?:we|this (?:web)?site|our (?:web)?sites?|by continuing|wir|nous|il sito)\b.{0,200}\b(?:cookies?|similar technologies|tracking technologies)\b.*$/i,
    /^when you visit (?:our|any|this|a) (?:web)?sites?\b.{0,200}\bcookies\b/i,
    /^(?:these|this type of|diese|ces|estas|questi|deze) cookies?\b.{0,300}\b(?:web|sites?|visits|browser|advertis|nutzer|navigat|sito|sitio)/i,
    /^(?:if you are a california|as a california)\b.{0,200}\bpersonal information\b/i,
    /^please note that opting[- ]out\b/i,
    /^(?:accept|reject|allow|decline|refuse|manage)\s+(?:all|cookies|preferences|settings|choices|consent)\b.{0,40}$/i,
    /^(?:cookie|privacy)\s+(?:policy|settings|preferences|notice|choices|consent)[\W_]*$/i,
    /^(?:your|manage (?:your )?)privacy(?:\s+choices)?[\W_]*$/i,
  ],
})
