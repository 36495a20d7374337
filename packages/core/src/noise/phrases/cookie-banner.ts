import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A consent dialog.
 *
 * @example "Tout accepter" → cookie-banner
 * @example "Il faut tout accepter ou tout perdre." → kept
 * @example "We use cookies to improve your experience on our site." → cookie-banner
 * @example "Accept all" → cookie-banner
 * @example "The bakery sold 3,000 cookies on its first day." → kept
 */
export const cookieBanner = definePhraseRule({
  name: "cookie-banner",
  reason: "cookie-banner",
  because: "it is part of a consent dialog",
  longest: 900,
  topics: ["cookies"],
  forms: [
    /^(?:we|this (?:web)?site|our (?:web)?sites?|by continuing|wir|nous|il sito)\b.{0,200}\b(?:cookies?|similar technologies|tracking technologies)\b.*$/i,
    /^(?:accept|reject|allow|decline|refuse|manage)\s+(?:all|cookies|preferences|settings|choices|consent)\b.{0,40}$/i,
    /^(?:cookie|privacy)\s+(?:policy|settings|preferences|notice|choices|consent)[\W_]*$/i,
    /^(?:your|manage (?:your )?)privacy(?:\s+choices)?[\W_]*$/i,
  ],
})
