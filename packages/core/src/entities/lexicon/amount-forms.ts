import { CURRENCY_CODES, CURRENCY_NAMES } from "./currencies.ts"
import { NUMBER, SCALE, SHORT_SCALE } from "./number-words.ts"
import { MEASURES, PLURAL_NOUNS } from "./units.ts"

const START = "(?<![\\p{L}\\p{N}.,])"
const END = "(?!\\p{L})"
const AMOUNT = `(?<number>${NUMBER}|(?:half )?an?(?= ${SCALE}))(?:[\\s-]?(?<scale>${SCALE}(?: crore)?))?`

/** Signs of currencies; those in letters need a number right after them. */
const SIGN =
  "(?:US|AU?|CA?|HK|S|NZ|NT|R|MX)?\\$|[£€₹₩₦₽₪฿₱₺₵₫₴₸₾₼₡₲৳]|(?:CN|JP)?¥|GH₵|(?:(?:NRs|Rs\\.?|RM|RMB|Rp\\.?|Tk\\.?|K?Sh|USh|zł)(?= ?\\d)|R(?=\\d))"

/** $1.2bn, Rs 500 crore, EUR 3 million: the sign or code, the number, what multiplies it. */
export const MONEY_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<unit>${SIGN}|(?:${CURRENCY_CODES})(?= ?\\d))\\s?(?<number>\\d[\\d,]*\\d(?:\\.\\d+)?|\\d(?:\\.\\d+)?)(?:[\\s-]?(?<scale>(?:${SCALE}(?: crore)?|${SHORT_SCALE})(?!\\p{L})))?`,
  "gu",
)

/** 3 crore rupees, half a million dollars, 500 USD; the name or code ends the amount. */
export const MONEY_AFTER = new RegExp(
  `${START}${AMOUNT}[\\s-](?:(?<unit>${Object.keys(CURRENCY_NAMES).join("|")}|(?:${CURRENCY_CODES})${END})(?:s|es)?${END})`,
  "giu",
)

/** 3.2 per cent, 25 basis points. */
export const PERCENT = new RegExp(
  `${START}(?<number>${NUMBER})(?:\\s?%|[\\s-]?(?:per\\s?cent|percent|pc|(?<unit>percentage points?|basis points?))${END})`,
  "giu",
)

/** 500km, a 20-metre wave, 30°C. */
export const MEASURED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹])${AMOUNT}[\\s-]?(?<unit>${Object.keys(MEASURES)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}\\p{N}/])`,
  "giu",
)

/** 3,000 troops, a dozen people: up to two words may stand between number and noun. */
export const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,$£€₹/-]|(?:Boeing|Airbus|Flight|Section|Article|Route|Channel|Highway|Interstate|Area|Formula|Version|Chapter|Page|No\\.?|Covid) )${AMOUNT}(?<between>(?:\\s\\p{Ll}[\\p{Ll}-]+){0,2}?)\\s(?<unit>${PLURAL_NOUNS}|\\p{Ll}{2,}(?:[^s\\W]s|ies|sses))(?![\\p{L}'’-])`,
  "giu",
)
