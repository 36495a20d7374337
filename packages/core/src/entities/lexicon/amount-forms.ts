import { CURRENCY_CODES, CURRENCY_NAMES } from "./currencies.ts"
import { NUMBER, SCALE, SHORT_SCALE } from "./number-words.ts"
import { MEASURES, PLURAL_NOUNS } from "./units.ts"

const START = "(?<![\\p{L}\\p{N}.,])"
const DIGITS = "\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?"
const END = "(?!\\p{L})"
const PART = `(?:half|(?:a |three[- ])quarters? of) an?(?= ${SCALE})`
const HOW_MANY = `(?<number>${NUMBER}(?: and a half(?= ${SCALE}))?|${PART}|an?(?= ${SCALE}))`
const TIMES = `${SCALE}(?: crore)?`
const AMOUNT = `${HOW_MANY}(?:[\\s-]?(?<scale>${TIMES}))?`

/** Signs of currencies; those in letters need a number right after them. */
const SIGN =
  "(?:US|AU?|CA?|HK|S|NZ|NT|R|MX)?\\$|[£€₹₩₦₽₪฿₱₺₵₫₴₸₾₼₡₲৳]|(?:CN|JP)?¥|GH₵|(?:(?:NRs|Rs\\.?|RM|RMB|Rp\\.?|Tk\\.?|K?Sh|USh|zł)(?= ?\\d)|R(?=\\d)|N(?=\\d{1,3},\\d{3}|\\d[\\d.]*\\s?(?:[mb]illion|trillion|[bmt]n|trn)))"

/** $1.2bn, Rs 500 crore, EUR 3 million: the sign or code, the number, what multiplies it. */
export const MONEY_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<unit>${SIGN}|(?:${CURRENCY_CODES})(?= ?\\d))\\s?(?:(?<first>${DIGITS})(?:\\s?[-–]\\s?|\\sto\\s)(?=[\\d,.]+[\\s-]?(?:${SCALE}|${SHORT_SCALE})(?!\\p{L})))?(?<number>${DIGITS})(?:[\\s-]?(?<scale>(?:${SCALE}(?: crore)?|${SHORT_SCALE})(?!\\p{L})))?`,
  "gu",
)

/** 3 crore rupees, half a million dollars, 500 USD; the name or code ends the amount. */
export const MONEY_AFTER = new RegExp(
  `${START}${AMOUNT}[\\s-](?:(?<unit>${Object.keys(CURRENCY_NAMES).join("|")}|(?:${CURRENCY_CODES})${END})(?:s|es)?${END})`,
  "giu",
)

/** 145p a litre; 720p is a picture's. */
export const PENCE =
  /(?<![\p{L}\p{N}.,£])(?!(?:240|360|480|720)p)(?<number>\d{1,3}(?:\.\d{1,2})?)(?<unit>p)(?=[,.;)]|\s(?:an?|per|each|in|on|to|for|from|and|or|more|less|after|at)(?!\p{L}))/gu

/** Before an amount: the lower end of its range, or a sign. */
export const FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹-])(?<first>${NUMBER})(?:(?<=\\d)(?:[-–]|\\s[-–]\\s)|\\s(?:to|or)\\s|(?<=between\\s\\S{1,12})\\sand\\s)$`,
  "iu",
)
export const SIGN_BEFORE = /(?<![\p{L}\p{N}]|\p{N}\s)(?:[-−]|minus )$/iu

/** Between the ends of a range. */
export const RANGE = /^(?:\s?[-–]\s?|\s(?:to|and|or)\s)$/

/** 3.2 per cent, 25 basis points. */
export const PERCENT = new RegExp(
  `${START}(?<number>${NUMBER}|(?:half|a quarter of) a(?= percentage)|quarter(?=[ -]point))(?:\\s?%|[\\s-]?(?:per\\s?cent|percent|pc|(?<unit>percentage[ -]points?|basis[ -]points?|bps?|(?<=quarter.)point))${END})`,
  "giu",
)

/** 500km, a 20-metre wave, 30°C. */
export const MEASURED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹])${AMOUNT}[\\s-]?(?<unit>${Object.keys(MEASURES)
    .toSorted()
    .toReversed()
    .join("|")})(?![\\p{L}\\p{N}/])`,
  "giu",
)

/** 3,000 troops, a dozen people: up to two words may stand between number and noun. */
export const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹/]|(?<!\\d)-|(?:Boeing|Airbus|Flight|Section|Article|Route|Channel|Highway|Interstate|Area|Formula|Version|Chapter|Page|No\\.?|Covid) )${HOW_MANY}(?:[\\s-]?(?<scale>${TIMES}|(?:bn|mn|mln|trn)|(?<=\\.\\d+)m(?=\\s(?:people|\\p{Ll}+(?:e[er]|[eao]nt|or)s|men|women|children|households|homes|jobs)(?!\\p{L}))))?(?<between>(?:\\s(?!(?:to|or|and)\\s)\\p{Ll}[\\p{Ll}-]+){0,2}?)\\s(?<unit>${PLURAL_NOUNS}|\\p{Ll}{2,}(?:[^s\\W]s|ies|sses))(?![\\p{L}'’-])`,
  "giu",
)

/** A magnitude of 6.1. */
export const MAGNITUDE = /(?<unit>magnitude)[ -](?:of )?(?<number>\d(?:\.\d)?)(?![\p{L}\p{N}]|\.\d)/giu
