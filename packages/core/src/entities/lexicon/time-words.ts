/**
 * Words that time expressions are made of, by the letter that stands for them in their patterns (`values/time/`). A capital that a
 * word has here it must have in the text.
 */
export const TIME_WORDS: Readonly<Record<string, string>> = {
  // Months and days, in full and in short, in the calendar's order.
  "M": "January February - - - - July - September October November December - Feb - Apr - - Jul Aug - Oct Nov Dec JANUARY FEBRUARY - - - - JULY - SEPTEMBER OCTOBER NOVEMBER DECEMBER Sept",
  // The same in those places that are other words or given names too.
  "u": "- - March April May June - August - - - - Jan - Mar - May Jun - - Sep - - - - - MARCH APRIL MAY JUNE - AUGUST - - - - -",
  "W": "Sunday Monday Tuesday Wednesday Thursday Friday Saturday SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY",
  "w": "Sun Mon Tue Wed Thu Fri Sat",
  "G": "Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays",
  // Days of the year with names of their own, and what follows the names.
  "7": "Christmas Xmas Halloween Valentine Boxing New",
  "4": "Eve",
  // Lengths of time, one and many, and the fourth part of a year.
  "U": "minute hour day week month year decade century weekend fortnight - - min hr - - - yr",
  "V": "minutes hours days weeks months years decades centuries weekends fortnights seconds - mins hrs - wks - yrs - - - - secs",
  "Q": "quarter quarters",
  "S": "spring summer fall winter autumn",
  "P": "morning afternoon evening night mornings afternoons evenings nights",
  "D": "yesterday today tomorrow tonight",
  "x": "noon midday midnight",
  "N": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
  "O": "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  // What turns to the past, to what comes, to what is, and to what was told of.
  "L": "last past",
  "X": "next coming upcoming future",
  "H": "this current",
  "1": "previous preceding prior",
  "2": "following",
  "3": "same that latest",
  "g": "ago",
  "l": "earlier",
  "k": "later afterwards hence",
  "d": "the its their his her our",
  "a": "a an",
  "s": "several few many couple some numerous",
  "b": "early late mid beginning middle end start close",
  "F": "fiscal financial calendar",
  "h": "half",
  "e": "every each",
  "c": "hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually",
  "n": "once twice thrice times per",
  "q": "about almost nearly around roughly approximately only just under barely",
  // A preposition too: "over the past week".
  "v": "over",
  // Between a number and its unit: "three straight days".
  "9": "consecutive straight successive full whole additional extra",
  // More than, at least.
  "E": "more less fewer least most",
  // Decades in words.
  // Years in words: "two thousand and five".
  "6": "thousand",
  "5": "twenties thirties forties fifties sixties seventies eighties nineties",
  "o": "of",
  "t": "to",
  "&": "and or",
  "p": "in on through during for as at within between throughout than",
  "i": "after before from",
  // What puts a date that is near ahead, and what puts one in the past.
  ">": "by until till",
  "<": "since ended ending",
  "A": "am pm AM PM a.m p.m A.M P.M",
  "Z": "GMT UTC EST EDT ET CET CEST BST IST PST PDT PT CST CDT MST MDT WIB SGT HKT JST KST AEST AEDT",
  // What makes the number after it a label, and what a number before it counts.
  "!": "resolution section article chapter flight route room page model bill act rule paragraph suite unit bus train some",
  "m": "people men women children police troops homes houses jobs workers soldiers",
  // Times that are not on the calendar.
  "r": "recent",
  // What makes a length of time an age.
  "y": "old olds aged",
  // A quarter that was named before.
  "B": "period",
  "j": "ahead",
}

/** Month and day of days with names; "eve" is the day before. */
export const NAMED_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "christmas": [12, 25],
  "xmas": [12, 25],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year": [1, 1],
  "new year day": [1, 1],
  "new year eve": [12, 31],
  "valentine day": [2, 14],
  "halloween": [10, 31],
}

/** Letters of codes: Q3, H1, FY26. */
export const CODES: Readonly<Record<string, string>> = { Q: "K", H: "@", F: "#" }

/** Letters of marks. */
export const MARKS: Readonly<Record<string, string>> = {
  "-": "~",
  "–": "~",
  ".": "`",
  "’": "'",
  "‘": "'",
  "'": "'",
  ",": ",",
  "%": "%",
  "$": "$",
}

/** Letters of numbers by how they are written, their ending with them; the first that fits. */
export const NUMBER_FORMS: readonly (readonly [letter: string, form: RegExp])[] = [
  ["8", /^(?:\d|\d{3})0s$/],
  ["O", /^\d+th$/],
  ["Y", /^(?:1[5-9]|20)\d\d$/],
  ["T", /^\d{1,2}:\d\d(?::\d\d)?$/],
  ["f", /^1\/2$/],
  ["N", /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+$/],
  ["z", /^\d{1,2}-\d{1,2}$/],
  ["I", /^(?:1[5-9]|20)\d\d-\d\d-\d\d$/],
  ["J", /^\d{1,2}\.\d{1,2}\.(?:\d\d|(?:19|20)\d\d)$|^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/],
  ["C", /^(?:19|20)\d\d[-/](?:19|20)?\d\d$/],
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

/** A code, a word, a number with its ending, or a mark. */
export const WORD =
  /(Q[1-4]|H[12]|FY(?:20)?\d\d)(?!\w)|\p{L}+(?:\.\p{L}+)*|(\d+(?:[.,:/-]\d+)*)(st|nd|rd|th|s(?!\p{L}))?|\S/gu

/** The letters that a time expression has at least one of, as the letters of a text. */
export const TELLING = /[MuCJWUVQSPDxGIK@#RYT8rc56XL7]|NN|N[AZ]/
