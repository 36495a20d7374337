/** Prepositions between a title and the body it belongs to, and between a name and a body. */
export const TO_BODY = /^(?:of|at|for|to|with|in|from)$/
export const FROM_BODY = /^(?:of|from|at)$/

/** Words that no title and its body have between them. */
export const NO_COMPLEMENT = /^(?:who|which|that|and|but|said|says|is|was)$/

/** First words of an apposition, and those by which a title before a comma is known to be somebody's. */
export const DETERMINER = /^(?:the|a|an|his|her|its|their|one)$/
export const DEFINITE = /^(?:the|its|their|his|her)$/

/** What may stand between a name and the noun that says what somebody is. */
export const COPULA = /^(?:is|was|serves|served)$/
export const FOR_A_TIME = /^(?:then|now|currently|formerly|previously|also|once|as)$/

/** Marks that set an apposition off, and those that end it. */
export const SETS_OFF = /^[,(–—]$/
export const ENDS_APPOSITION = /^[,.)–—]$/

export const AND = /^(?:and|&)$/
