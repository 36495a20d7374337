/** The days of the week, from Sunday. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

/** Words after which what was to come may have come. */
export const BACK = /\b(?:had been|previously|earlier|was to have|were to have)\b/i

/** Words that put the date beside them in the future. */
export const FUTURE =
  /\b(?:(?:will|would|to)(?: not)? (?:be|have)(?: been)? \w+|will|['’]ll|won['’]t|shall|scheduled|slated|due|expected|set (?:to|for)|plans?(?: to| for)|planned|planning|agreed to|going|upcoming|(?:is|are) (?:to|on)|(?:was|were) to|should|might|would|postponed|deadline|payable|ahead of|effective|starting|beginning|(?:adjourn|delay|suspend|extend|remand|clos|defer|push|put)\w*(?: off| back)? (?:until|till|to)|meets|starts|begins|opens|ends|closes|expires|resumes|arrives|faces|votes|go|goes|take|takes|kicks off|runs|plays|hosts|travels|heads|appears|leaves|departs|concludes|convenes|airs)\b|\b(?:until|till)(?: at least| the end of)?\s*$/gi

/** Words that put it in the past: verbs by their form. */
export const PAST =
  /\b(?!need|added|indeed|hundred|speed|exceed|proceed|succeed|postponed|planned|scheduled|slated|expected)(?:[a-z]{3,}ed|was|were|had|did|came|went|took|made|held|met|won|lost|began|fell|rose|got|gave|left|found|saw|ran|led|shot|broke|spoke|wrote|struck|sent|became|drew|sold|bought|brought|kept|paid|grew|flew|fought)\b/g

/** Words that end what was put in either: a date after them is that of saying it, or of what is said. */
export const SAID = /\b(?:said|told|says|added|adding)\b/g
