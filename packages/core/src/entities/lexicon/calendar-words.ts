/** The days of the week, from Sunday. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

/** Words after which what was to come may have come. */
export const BACK = /\b(?:had been|previously|earlier|was to have|were to have)\b/i

/** Words that put the date beside them in the future. */
export const FUTURE =
  /\b(?:(?:will|would|to)(?: not)? (?:be|have)(?: been)? \w+|will|['’]ll|won['’]t|shall|scheduled|slated|due|expected|set (?:to|for)|plans?(?: to| for)|planned|planning|agreed to|going|upcoming|(?:is|are) (?:to|on)|(?:was|were) to|should|might|would|can|likely to|postponed|deadline|payable|ahead of|effective|starting|beginning|(?:adjourn|delay|suspend|extend|remand|clos|defer|push|put)\w*(?: off| back)? (?:until|till|to)|meets|starts|begins|opens|ends|closes|expires|resumes|arrives|faces|votes|go|goes|take|takes|kicks off|runs|plays|hosts|travels|heads|appears|leaves|departs|concludes|convenes|airs|(?<!\b(?:to|a|the|not|did|didn['’]t) )(?:meet|convene|gather|begin|resume|arrive|depart|decide))\b|\b(?:until|till)(?: at least| the end of)?\s*$/gi

/** Words that put it in the past: verbs by their form. */
export const PAST =
  /(?<!\b(?:[Tt]he|an?|its|his|her|their|is|are|be|being|get|gets) |-)\b(?!need|added|indeed|hundred|speed|exceed|proceed|succeed|postponed|planned|scheduled|slated|expected)(?:[a-z]{3,}ed|was|were|had|did|came|went|took|made|held|met|won|lost|began|fell|rose|got|gave|left|found|saw|ran|led|shot|broke|spoke|wrote|struck|sent|became|drew|sold|bought|brought|kept|paid|grew|flew|fought|(?<!\b(?:be|come|get|go) )back in)\b/g

/** Words that end what was put in either: a date after them is that of saying it, or of what is said. */
export const SAID = /\b(?:said|told|says|added|adding)\b/g

/** What ends a clause. */
export const END = /[.!?;”"]/

/** Between what was done and what it was done for. */
export const FOR = /\bfor $/

/** What may stand between "said" and its date, or "told" and it. */
export const SAYING = /^(?: \p{Lu}\w+)*(?: (?:in|on|last|late|early|during))? $/u

/** A date right before a verb goes with it: "the department on Sunday issued". */
export const NEXT = /^,? (?:(?:\w+ly|also|when \w+) )?/

/** A clause that has hardly begun: "On", "But on". */
export const OPENING = /^\W*(?:\w+\W+){0,2}$/

/** Words before a time that say that it is one. */
export const CLOCK = /^(?:at|from|until|till|by|to|before|after|since|around|about)$/i

/** What stands between the ends of a range, and what before one whose ends "and" joins. */
export const RANGE = /^ (?:to|through|until|till|and|[-–—]) $/
export const RANGE_OPENING = /between $/i

/** Words before "the last week" that make it the seven days up to now. */
export const WITHIN = /^(?:in|over|during|for|within|throughout)$/i
