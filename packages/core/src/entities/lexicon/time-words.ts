/**
 * Words that time expressions are made of, by the letter that stands for them in their patterns (`values/time/`). A capital that a
 * word has here it must have in the text.
 */
export const TIME_WORDS: Readonly<Record<string, string>> = {
  // Months and days, in full and in short, in the calendar's order.
  "M": "January February March April May June July August September October November December Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER Sept",
  "W": "Sunday Monday Tuesday Wednesday Thursday Friday Saturday SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY",
  "w": "Sun Mon Tue Wed Thu Fri Sat",
  "G": "Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays",
  // Lengths of time, one and many, and the fourth part of a year.
  "U": "minute hour day week month year decade century weekend fortnight",
  "V": "minutes hours days weeks months years decades centuries weekends fortnights seconds",
  "Q": "quarter quarters",
  "S": "spring summer fall winter autumn",
  "P": "morning afternoon evening night mornings afternoons evenings nights",
  "D": "yesterday today tomorrow tonight",
  "x": "noon midday midnight",
  "N": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
  "O": "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  "E": "twenties thirties forties fifties sixties seventies eighties nineties",
  // What turns to the past, to what comes, to what is, and to what was told of.
  "L": "last past",
  "X": "next coming upcoming future",
  "H": "this current",
  "v": "previous preceding prior following same that latest",
  "g": "ago",
  "l": "earlier",
  "k": "later afterwards hence",
  "d": "the its their his her our",
  "a": "a an another",
  "s": "several few many couple some numerous",
  "b": "early late mid beginning middle end start close",
  "F": "fiscal financial calendar",
  "h": "half",
  "e": "every each",
  "c": "hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually",
  "n": "once twice thrice",
  "q": "about almost nearly over around roughly approximately only just under least barely",
  "o": "of",
  "t": "to",
  "&": "and or",
  "p": "in on by since until till from through during for as at within between throughout after before than",
  "A": "am pm AM PM a.m p.m A.M P.M",
  "Z": "GMT UTC EST EDT ET CET CEST BST IST PST PDT PT CST CDT MST MDT WIB SGT HKT JST KST AEST AEDT",
  // Times that are not on the calendar.
  "r": "recent",
  // What makes a length of time an age.
  "y": "old olds aged",
  // A quarter that was named before.
  "B": "period",
  "j": "ahead",
}

/** Letters of marks. */
export const MARKS: Readonly<Record<string, string>> = {
  "-": "~",
  "–": "~",
  ".": "`",
  "’": "'",
  "'": "'",
  ",": ",",
  "%": "%",
  "$": "$",
}

/** Letters of numbers by how they are written, their ending with them; the first that fits. */
export const NUMBER_FORMS: readonly (readonly [letter: string, form: RegExp])[] = [
  ["8", /^(?:\d|\d{3})0s$/],
  ["O", /^\d+th$/],
  ["Y", /^(?:1[1-9]|20|21)\d\d$/],
  ["T", /^\d{1,2}:\d\d(?::\d\d)?$/],
  ["f", /^1\/2$/],
  ["N", /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+$/],
  ["z", /^\d{1,2}-\d{1,2}$/],
  ["I", /^\d+[./-]\d[\d./-]*$/],
]

/** Units of time in the order of their words, with how many of which letter of ISO 8601 they are. */
export const TIME_UNITS: readonly (readonly [unit: string, count: number, letter: string])[] = [
  ["minute", 1, "TM"],
  ["hour", 1, "TH"],
  ["day", 1, "D"],
  ["week", 1, "W"],
  ["month", 1, "M"],
  ["year", 1, "Y"],
  ["decade", 10, "Y"],
  ["century", 100, "Y"],
  ["weekend", 2, "D"],
  ["fortnight", 2, "W"],
  ["second", 1, "TS"],
  ["quarter", 3, "M"],
]

/** What half of a unit is, where it is a whole number of a smaller one. */
export const HALF_UNITS: Readonly<Record<string, string>> = { minute: "30S", hour: "30M", day: "T12H", year: "6M" }

/** TIMEX3's letters for seasons and for parts of a day. */
export const SEASONS = "SP SU FA WI FA".split(" ")
/** The months in which they begin. */
export const SEASON_BEGINS = [3, 6, 9, 12, 9]
export const DAY_PARTS = "TMO TAF TEV TNI".split(" ")

/** ISO 8601 lengths of time that adverbs of repetition stand for. */
export const REPEATS = "PT1H P1D P1D P1W P2W P2W P1M P3M P1Y P1Y".split(" ")

/** Words and phrases for the present, the past and the future as such, as TIMEX3 has them. */
export const TIME_REFERENCES: Readonly<Record<string, string>> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  recently: "PAST_REF",
  lately: "PAST_REF",
}

/** Names of months that are other words too, or given names. */
export const DOUBTFUL_MONTHS = /^(?:march|mar|may|april|june|august|jan|jun|sep)$/i

/** Words before a month or a quarter's end that put it ahead, where it is near, or in the past. */
export const UNTIL = /^(?:by|until|till)$/i
export const SINCE = /^(?:since|ended)$/i

/** Words that a season stands after. */
export const BEFORE_SEASON = /^(?:in|during|by|until|till|since|for|this|every)$/i

/** Words before a number that make it a label and no year. */
export const LABELS =
  /^(?:resolution|section|article|chapter|flight|route|room|page|no|number|model|bill|act|rule|paragraph|suite|unit|bus|train|order|form|level|some|than|about|around|nearly|almost|over|under|only|exactly)$/i
