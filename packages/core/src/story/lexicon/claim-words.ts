/** Before a number: it is near the exact one. */
export const ABOUT =
  /\b(?:about|some|around|roughly|nearly|almost|approximately|an? estimated|estimated at|close to|circa|an average of|on average|just (?:under|over))\s$/i

/** Before a number: the exact one is not below it. */
export const AT_LEAST =
  /\b(?:at least|more than|over|above|upwards of|no fewer than|no less than|exceed(?:s|ed|ing)?|pass(?:es|ed|ing)|topp?(?:s|ed|ing))\s$/i

/** Before a number: the exact one is not above it. */
export const AT_MOST = /\b(?:up to|at most|under|below|less than|fewer than|no more than|as many as|not more than)\s$/i

/** After a value: what it is of, time by time or thing by thing. */
export const PER =
  /^,?\s(?:\p{Ll}+\s)?(?:an?|per|each|every|for every|for each)\s(?:\p{Ll}+ )?(year|month|week|day|hour|night|share|head|person|patient|passenger|tonne|ton|barrel|container|kilometre|mile|seat|pupil|household)(?!\p{L})|^,?\s(annual|year|month|week|dai|hour|night)ly(?!\p{L})|^(?:\s\p{Ll}+){0,3}\s(annual|year|month|week|dai)ly(?!\p{L})/iu

/** Beside a value: it is planned, expected or feared. */
export const OPEN =
  /\b(?:expect(?:s|ed)?|forecasts?|project(?:s|ed)|plan(?:s|ned)?|target|aims?|predict(?:s|ed)?|could|may|might|would|will|if|proposed?|proposal|seeks?|wants?|demand(?:s|ed)?|asks?|asked)\b/i

/** Endings by which a word is made from another. */
export const DERIVED = /(?:er(?:y|s)?|or|al|ment|at|ation|ion|anc|enc|ing|iv|ist|ity|ly|ee|y)$/

/** Words that open a part of a sentence that tells something else. */
export const TURNS =
  /^(?:but|while|whereas|although|though|who|whom|whose|which|where|when|after|before|because|since|until|if|unless|against|compared|versus|than|despite|besides|including)$/

/** Openers of a sentence that speaks on of what the one before named. */
export const GOES_ON = /^(?:it|they|this|that|these|those|he|she|both|together|nearly|only)$/

/** Words that say a count goes on: it was taken at one time, and later ones may be other. */
export const GOES_ON_COUNT =
  /\b(?:so far|by (?:then|now|noon|midday|midnight|dawn|dusk|evening|morning|night(?:fall)?|late|mid|the (?:end|evening|morning|latest|time)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|until now|to date|now|latest|rising|climbed|risen|rose|has (?:entered|registered|recorded|reached|passed|left)|have (?:been|already|now)|since then|overnight|as of)\b/i

/** Words after which, in one part of a sentence, a date is that of something said. */
export const TOLD =
  /\b(?:said|says|told|tells|added|wrote|stated|spoke|speaking|according|newsmen|reporters|journalists)\b(?:(?!\b\p{L}+ed\b)[^,;:.“”"]){0,40}$/iu

/** Stems of words that join a number to what it is of, and of units. */
export const AMOUNTING: readonly string[] =
  "reach hit total amount stand number come put make give get take set estimat calculat valu count about approximat roughly nearly almost least around over cent percent dollar euro peopl person year month week day hour minut".split(
    " ",
  )

/** Before a date: it ends what is told, it begins it, something is placed in that month or year. */
export const ENDS = /\b(?:until|till|through|by)(?: at least| the| early| late)? (?:mid-)?$/i
export const STARTS = /\bsince(?: at least| the| early| late)? (?:mid-)?$/i
export const PLACED = /\b(?:in|for|from|by|until|before|since) (?:early |late |mid-)?$/i
