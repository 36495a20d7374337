/** Words of a vote. */
export const VOTED =
  /\b(?:rul(?:e|ed|es|ing)|voted?|votes|court|judges?|justices|majority|decision|decided|found|passed|panel|margin|favou?r|against|lawmakers|MPs|deputies|parliament|senate)\b/i

/** Words between what is new and what it takes the place of. */
export const REPLACES =
  /\b(?:replac(?:es|ed|ing)|to replace|supersed(?:es|ed|ing)|takes? over from|took over from|taking over from|succeed(?:s|ed|ing)(?! in\b)|in place of)\b/gi

/** Words that place an event beside a larger one. */
export const BESIDE = /\bon the (?:sidelines|margins|fringes) of\b/gi

/** "During" tells the same only of a meeting. */
export const DURING_MEETING =
  /\b(?:took place|(?:was|were|been) held|met|meeting|talks|signed)\b[^.;“”"]{0,60}?\b(?:during|at)\b/gi

/** What ends a noun phrase. */
export const PHRASE_END =
  /[,.;:()—–]|\s(?:in|by|at|on|for|with|where|which|that|who|as|and|to|from|after|before|during|held|is|was|will|scheduled)\b/

/** Words with which a noun phrase begins and by which it is not compared. */
export const PHRASE_OPENER =
  /^\s*(?:(?:the|a|an|its|their|this|that|his|her|earlier|previous|old|existing|\d+(?:st|nd|rd|th)|annual|[Aa]n earlier)\s+)*/i

/** What stands before a place where something happened. */
export const LOCATIVE =
  /\b(?:in|at|near|outside|off|around|across|on)\s(?:the\s|downtown\s|central\s|northern\s|southern\s|eastern\s|western\s)?$/i

/** After these words a date is another, planned event's. */
export const OTHER_EVENT_AHEAD =
  /\b(?:scheduled|slated|due|set|expected)\b[^,;]*$|\b(?:ahead of|since|until|prior to|before)\s(?:on\s)?$/i

/** Words of planning between an event and its date. */
export const PLANNED = /\b(?:scheduled|slated|due|set|planned|expected|will be)\b/i

/** Words of beginning between an event and its date. */
export const BEGINS =
  /\b(?:begins?|began|starts?|started|opens?|opened|held|takes? place|took place|commences?|commenced|convenes?|runs?)\b/i
