/** Words with which a byline begins. */
export const BYLINE_OPENER =
  /^(?:by|written by|reported by|report(?:ing)? by|story by|words by|text by|author|authors|von|par|por|di|door|af|av|text|autor|от|автор)\b\s*:?\s*/iu

/** Lower-case words inside the names of people, as alternatives of a pattern. */
export const BYLINE_PARTICLES =
  "de|da|do|dos|del|della|di|der|den|van|von|zu|zur|al|el|la|le|bin|bint|ibn|ben|ter|ten|y|af|av|e"

/** What stands between the names of a byline. */
export const BYLINE_SEPARATOR = /\s*(?:,|;|\s+(?:and|und|et|y|e|en|och|og|и)\s+|&|\|)\s*/u

/** What follows a name in a byline and is none. */
export const NO_BYLINE_NAME =
  /\b(?:staff|correspondent|reporter|editor|desk|bureau|agenc(?:y|ies)|news|writer|team|service|updated|published|photo|video|read|min|times|post|online|press|media)\b/iu
