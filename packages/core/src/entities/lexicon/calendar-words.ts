/** The days of the week, from Sunday. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

/** Words that put what was to come in the past. */
export const BACK = /\b(?:had been|previously|earlier|was to have|were to have)\b/i

/** Words that put the date after them in the future. */
export const FUTURE =
  /\b(?:will|shall|scheduled|due|expected|set (?:to|for)|plans?|planned|going|upcoming|to be held|is to|are to|would|postponed|deadline|payable|planning)\b|\b(?:until|till|by)(?: at least| the end of)?\s*$/i
