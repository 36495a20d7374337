import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * A label that a page puts where an advert stands.
 *
 * @example "Artikel wird nach der Anzeige fortgesetzt" → advertisement
 * @example "広告" → advertisement
 * @example "Die Anzeige wurde am Montag erstattet." → kept
 * @example "ADVERTISEMENT" → advertisement
 * @example "Story continues below this ad" → advertisement
 * @example "Ad 2" → advertisement
 * @example "Sponsored content" → advertisement
 * @example "Advertisement spending rose by four per cent." → kept
 */
export const adLabel = definePhraseRule({
  name: "ad-label",
  reason: "advertisement",
  because: "it is the label of an advert",
  stands: "inside",
  longest: 60,
  topics: ["advertisement"],
  forms: [
    /^[\W_]*(?:advertisements?|advertorial|adverts?|ads?|anzeige|werbung|publicit[éà]|publicidad|реклама|広告|广告|廣告|광고)[\W_]*(?:feature)?$/iu,
    /^[\W_]*ad[\s_-]*\d{1,3}[\W_]*$/i,
    /^(?:sponsored|promoted|paid|partner)\s*(?:content|post|story|links?|by\b.{0,40})?[\W_]*$/i,
    /^(?:the\s+)?(?:story|article)\s+continues\s+(?:below|after)(?:\s+(?:this\s+)?(?:ad|advert|advertisement|the\s+ad))?[\W_]*$/i,
    /^(?:scroll|swipe)\s+(?:down\s+)?(?:to|for)\s+continue(?:\s+(?:reading|with\s+content))?[\W_]*$/i,
    /^(?:remove|hide|skip|close|report)\s+(?:this\s+)?ads?[\W_]*$/i,
  ],
})
