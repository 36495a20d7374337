import type { FoundValue } from "./found-value.ts"
import { NUMBER, SCALE, SHORT_SCALE, toDecimal } from "./numbers.ts"

const SYMBOLS: Readonly<Record<string, string>> = {
  "us$": "USD",
  "a$": "AUD",
  "au$": "AUD",
  "c$": "CAD",
  "ca$": "CAD",
  "hk$": "HKD",
  "s$": "SGD",
  "nz$": "NZD",
  "nt$": "TWD",
  "r$": "BRL",
  "$": "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
  "₩": "KRW",
  "₦": "NGN",
  "₽": "RUB",
  "₪": "ILS",
  "฿": "THB",
  "₱": "PHP",
  "₺": "TRY",
  "rs": "INR",
  "rs.": "INR",
  "rm": "MYR",
  "rp": "IDR",
  "tk": "BDT",
}
const CODES =
  "USD|EUR|GBP|JPY|INR|CNY|KRW|AUD|CAD|CHF|HKD|SGD|NZD|ZAR|NGN|KES|AED|SAR|BRL|MXN|TRY|RUB|PKR|BDT|THB|MYR|IDR|PHP|VND|EGP|ILS"
const NAMES: Readonly<Record<string, string>> = {
  "dollar": "USD",
  "us dollar": "USD",
  "australian dollar": "AUD",
  "canadian dollar": "CAD",
  "hong kong dollar": "HKD",
  "euro": "EUR",
  "pound": "GBP",
  "indian rupee": "INR",
  "rupee": "INR",
  "yen": "JPY",
  "yuan": "CNY",
  "renminbi": "CNY",
  "won": "KRW",
  "swiss franc": "CHF",
  "ruble": "RUB",
  "rouble": "RUB",
  "rand": "ZAR",
  "naira": "NGN",
  "shekel": "ILS",
  "dirham": "AED",
  "riyal": "SAR",
  "taka": "BDT",
  "baht": "THB",
  "ringgit": "MYR",
  "real": "BRL",
}

const before = Object.keys(SYMBOLS)
  .toSorted((a, b) => b.length - a.length)
  .map((symbol) => symbol.replace(/[.$]/g, "\\$&"))
  .join("|")
const LEADING = new RegExp(
  `(?<![\\p{L}\\p{N}])(${before}|(?:${CODES})(?= ?\\d))\\s?(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]?(${SCALE}|${SHORT_SCALE})(?![\\p{L}]))?`,
  "giu",
)
const TRAILING = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})(?:[\\s-]?(${SCALE}))?[\\s-](${Object.keys(NAMES)
    .toSorted((a, b) => b.length - a.length)
    .join("|")}|(?:${CODES})(?!\\p{L}))(?:s|es)?(?!\\p{L})`,
  "giu",
)

/** Amounts of money; the unit is the ISO 4217 code that the symbol most often stands for. */
export function findMoney(text: string): FoundValue[] {
  const found: FoundValue[] = []
  for (const match of text.matchAll(LEADING)) {
    const [whole, symbol = "", number = "", scale] = match
    const value = toDecimal(number.replace(/,$/, ""), scale)
    found.push({
      from: match.index,
      to: match.index + whole.replace(/,$/, "").length,
      kind: "money",
      value,
      unit: SYMBOLS[symbol.toLowerCase()] ?? symbol.toUpperCase(),
    })
  }
  for (const match of text.matchAll(TRAILING)) {
    const [whole, number = "", scale, name = ""] = match
    const unit = NAMES[name.toLowerCase()] ?? name.toUpperCase()
    found.push({
      from: match.index,
      to: match.index + whole.length,
      kind: "money",
      value: toDecimal(number, scale),
      unit,
    })
  }
  return found
}
