/** What became of people, by the words that tell it; reports count people under the first of a line. */
export const STATE_WORDS: readonly string[] = [
  "dead died die dies killed killing kills deaths death fatalities lives",
  "injured wounded hurt injuries injuring wounding injury",
  "missing unaccounted",
  "arrested arresting detained detaining custody",
  "displaced displacing homeless",
  "evacuated evacuating",
  "rescued rescuing",
  "hospitalized hospitalised",
  "trapped trapping",
]

/** People, and words between them and what became of them. */
const PEOPLE = "(?: (?:people|persons|men|women|children|others|more|\\p{Ll}{3,}s))?"
const ARE =
  "(?: (?:have|has|had|were|was|are|is|been|being|left|reported|confirmed|feared|also|still|now|already|listed|believed|thought|known|presumed|in))*"

/** How a count of people and what became of them stand together, as sources of patterns: AMOUNT and STATE are put in. */
export const STATE_FORMS: readonly string[] = [
  `AMOUNT of (?:the|its|their|those)(?: (?:\\d[\\d,]*|\\p{Ll}+)){1,2}${ARE} STATE\\b`,
  `(?<!\\bof (?:the |its |their |those )?)AMOUNT(?: (?:other|more))?${PEOPLE}${ARE} STATE\\b`,
  `\\bSTATE(?: (?:at least|more than|over|about|around|nearly|almost|some|another|up to|a further)){0,2} AMOUNT`,
  `\\bSTATE,?(?: who)?(?: numbers?| numbered| total(?:s|led)?| stands? at| stood at|:| -| –)(?: at least| more than| over| about)? AMOUNT`,
  `\\bSTATE toll\\b[^.;“”"]{0,60}? (?:to|at|of|reached|hit|passed)(?: at least| more than| about)? AMOUNT`,
]
