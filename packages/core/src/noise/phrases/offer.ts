import { definePhraseRule } from "../define-phrase-rule.ts"

/**
 * The words of an advert: what one may get, book or win, and for how little.
 *
 * @example "Get 15% off your first visit to the baths" → advertisement
 * @example "Garden sheds: request a quote" → advertisement
 * @example "Winter tyres from €59" → advertisement
 * @example "Sponsored: 7 signs that your roof is too old" → advertisement
 * @example "Book your place today" → advertisement
 * @example "Get out of the valley, the mayor told everybody on the radio." → kept
 * @example "Sale of the mill starts from a price of £400,000." → kept
 */
export const offer = definePhraseRule({
  name: "offer",
  reason: "advertisement",
  because: "it is the words of an advert",
  stands: "inside",
  longest: 120,
  forms: [
    /^\W*(?:sponsored(?:\s+content)?|advert(?:isement|orial)?|paid\s+post|PR)\s*[\]】):|–—-]\s*\S.*$/i,
    /^(?:get|grab|claim|save|win|enjoy|unlock|score)\b.{0,80}(?:\d\s?%\s*off\b|\boff\s+your\b|\bbonus\b|\bdiscount|\bvoucher|\bfor\s+free\b|[–—-]\s.{0,20}\bfree\b).{0,40}$/i,
    /^win\s+(?:an?|two|tickets)\b.{3,60}!$/i,
    /^(?:shop|book|order|buy|reserve|request|enquire|bet|switch|upgrade)\s+(?!(?:was|is|has|had|of|to|that|for|in)\b).{0,60}\b(?:your|now|today|online|here|bonus)\b.{0,40}[^.]$/i,
    /^.{3,70}[:–—.!?-]\s*(?:book|order|request|reserve|enquire|buy|call|shop|apply)\s+(?:your|an?|now|today|online)\b.{0,30}$/i,
    /^(?:open|start|find|plan|protect|discover|reach|grow|build)\b.{0,50}\b(?:your\s+(?:next|dream|perfect|future)|account\s+in\s+\d+\s+minutes|[\d,.]{4,}\s+(?:\w+\s+)?(?:professionals|readers|buyers|customers))\b.{0,40}$/i,
    /^(?:\w+\s+){0,2}sale\s*(?:!|:|ends?\s+(?:tonight|today|soon|sunday|monday)|starts?\s+(?:today|now)|now\s+on)\s*.{0,60}$/i,
    // What few texts have is asked first.
    /^(?=(?:[\p{L}'’-]+\s+){1,4}from\s)(?!.*\b(?:up|down|rises?|rose|falls?|fell|drops?|cuts?|raised?|grew|went)\b)(?:[\p{L}'’-]+\s+){1,4}from\s+(?:only\s+|just\s+)?(?:[£$€¥₹]|[A-Z]{3}\s)\s?\d[\d,.]*(?:\s*(?:an?|per)\s+\w+)?(?:[.!]\s*(?:call|book|order|shop|buy)\b.{0,30})?$/u,
  ],
})
