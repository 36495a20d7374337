/** The days of the week, from Sunday. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

/** Months in full and in short as English writes them, as the source of a pattern. */
export const ENGLISH_MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"

/** Words before a number of four digits that make it a year, as alternatives of a pattern. */
export const BEFORE_YEAR =
  "in|since|by|of|from|until|till|before|after|during|late|early|mid|the|earlier|its|their|year|to|between|and|for|through"

/** Words that put the date after them in the future. */
export const FUTURE =
  /\b(?:will|shall|scheduled|due|expected|set|plans?|planned|going|upcoming|to be held|is to|are to)\b/i
