/** Plural nouns without -s that reports count, as alternatives of a pattern. */
export const PLURAL_NOUNS = "people|men|women|children|police|troops|staff|fish|cattle|sheep"

/** Words in -s after a number that name no thing counted. */
export const NO_COUNTED_NOUN =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades|centuries|times|dollars|euros|pounds|rupees|was|is|has|as|its|his|this|us|percent|says|gets|does|goes|others|degrees|always|perhaps|towards|versus|across|besides)$/

/** Words between a number and a noun that part them. */
export const COUNT_BREAK =
  /(?:^|\s)(?:of|in|on|at|to|by|and|or|for|from|with|was|were|is|are|as|than|that|who|which|have|has|had|be|been|but|per|years?|months?|weeks?|days?|hours?|minutes?|the|a|an|after|before|will|when|while)(?:\s|$)/

/** Words that speak of a contest. */
export const CONTEST =
  /\b(?:win|wins|won|beat|beats|beaten|lost|lose|loses|defeat|defeats|defeated|draw|drew|drawn|victory|lead|leads|led|trail|trailed|trailing|score|scores|scored|level|equalised|equalized|aggregate|match|game|set|penalties|goals?|thrashed|edged|overcame)\b/i
