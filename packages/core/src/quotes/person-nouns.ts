const NOUNS = new Set(
  (
    "head chief minister president premier chancellor king queen prince princess mayor judge justice spokesman spokeswoman spokesperson chairman chairwoman " +
    "chair ceo executive boss coach captain striker champion general colonel sergeant candidate nominee politician democrat republican diplomat envoy " +
    "ambassador official secretary lawyer attorney prosecutor economist analyst expert scientist biologist physician nurse star veteran activist " +
    "native mother father sister brother wife husband son daughter widow man woman boy girl teenager student graduate billionaire mogul tycoon " +
    "magnate pope cardinal bishop imam rabbi monk priest sheriff lieutenant major admiral marshal deputy whip lawmaker congressman congresswoman " +
    "pontiff dean professor scholar historian academic author novelist poet journalist columnist host comedian actress singer guitarist musician artist " +
    "rapper athlete golfer sprinter midfielder defender goalkeeper batsman pilot driver farmer victim suspect survivor witness resident citizen neighbour " +
    "neighbor patient client critic ally aide adviser advisor counterpart colleague successor predecessor rival opponent founder pair nobel laureate " +
    "guest leader speaker year-old"
  ).split(" "),
)

/** Does a noun stand for one person? Agent nouns are told by their form. */
export function denotesPerson(noun: string): boolean {
  return (
    NOUNS.has(noun) ||
    /^\p{Ll}{3,}(?:ists?|man|woman|person|cian|crat|eer|tor|ier|wright)$/u.test(noun) ||
    noun.endsWith("year-old")
  )
}
