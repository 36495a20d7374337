import { wordSet } from "../../language/word-set.ts"

/** Pronouns of one person, and the gender they show. */
export const PERSON_PRONOUNS: Readonly<Record<string, "female" | "male">> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
}

/** Pronouns of a body. */
export const THING_PRONOUN = /^(?:it|its|itself)$/

/** After which "it" is whoever said or did so. */
export const BEFORE_OWN_IT =
  /^(?:said|says|that|announced|added|reported|believes|believed|claimed|insisted|warned|argued|hopes|expects|and|if|because|when|while|but|after|before|as)$/

/** What "it" stands before where it is a body. */
export const AFTER_BODY_IT =
  /^(?:said|says|would|will|had|has|was|is|plans?|planned|expects?|expected|also|added|announced|wants?|wanted|hopes?|hoped|intends?|did|does|could|can|may|might|believes?|believed|called|denied|aims?)$/

/** First words of a description of somebody or something spoken of before. */
export const DEFINITE_OPENER = /^(?:the|this|that)$/

/** Words that make another office of an office. */
export const OTHER_OFFICE =
  /^(?:vice|vice-president|deputy|former|ex|assistant|acting|associate|co|under|shadow|junior|late|next|new|previous|first|second)$/

/** Words for a company or another body, whatever its name. */
export const ANY_BODY = wordSet(`
company firm group organisation organization business manufacturer maker carmaker automaker retailer carrier airline bank lender insurer
broadcaster newspaper publisher startup start-up charity watchdog regulator agency club team operator developer giant brand supplier
producer brewer miner chipmaker drugmaker utility conglomerate chain outlet platform nonprofit think-tank foundation institute
`)

/** Bodies of a state, which those words do not stand for. */
export const STATE_BODY =
  /\b(?:ministry|department|court|police|parliament|senate|congress|assembly|government|party|army|navy|forces|council|union|nations|cabinet|house|directorate)\b/i

/** What agreements, events and policies are called, whatever their names. */
export const ANY_AGREEMENT =
  /^(?:agreement|deal|pact|accord|treaty|framework|partnership|memorandum|arrangement|convention|protocol|truce|ceasefire|settlement)$/
export const ANY_EVENT =
  /^(?:summit|meeting|conference|forum|tournament|championship|competition|festival|event|gathering|exercise|operation|election|referendum|vote|match|final|game|race|talks|storm|cyclone|hurricane|typhoon|earthquake|war|conflict)$/
export const ANY_POLICY =
  /^(?:law|bill|act|legislation|measure|policy|programme|program|scheme|plan|initiative|directive|regulation|amendment|ordinance|reform)$/

/** What places are called, and the kind that they are. */
export const ANY_COUNTRY = /^(?:country|nation|kingdom|republic)$/
export const ANY_CITY = /^(?:city|town|village|metropolis)$/

/** Verbs with which a clause goes on after its subject, beside those in -ed and of saying. */
export const AFTER_SUBJECT =
  /^(?:said|says|told|was|is|has|had|will|would|can|could|may|might|must|should|did|does|also|then|later|now|began|came|went|made|took|gave|left|won|lost|met|made|saw|put|held|kept|led|sent|set|fell|rose|ran|wrote|spoke|stood|sat|became|got|won't|wasn't|isn't|hasn't|didn't|who|which|that|whose|where|itself|himself|herself|himself|today|yesterday|earlier)$/

/** Prepositions, after which a name is no subject. */
export const PREPOSITIONS = wordSet(
  "of in on at by to from with without within into onto upon about above across after against along amid among around before behind below beside between beyond despite during except for inside like near off outside over past per since through throughout toward towards under until up via than as",
)

/** Words that end names and mean something else by themselves. */
export const NO_NAME_NOUN =
  /^(?:state|states|world|time|times|new|north|south|east|west|day|year|week|people|nations|project|post|sun|star|mail|news|front|house|one|two|first)$/

/** Words before a noun that is a person's without a name. */
export const STRANGER_OPENER = /^(?:a|an|the|another|one|his|her|their|this|that|whose)$/
