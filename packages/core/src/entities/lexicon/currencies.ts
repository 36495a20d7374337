/** Signs of currencies and the ISO 4217 code for which each most often stands. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
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

/** ISO 4217 codes, as alternatives of a pattern. */
export const CURRENCY_CODES =
  "USD|EUR|GBP|JPY|INR|CNY|KRW|AUD|CAD|CHF|HKD|SGD|NZD|ZAR|NGN|KES|AED|SAR|BRL|MXN|TRY|RUB|PKR|BDT|THB|MYR|IDR|PHP|VND|EGP|ILS"

/** Names of currencies in the singular. */
export const CURRENCY_NAMES: Readonly<Record<string, string>> = {
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

/** Codes and signs of currencies in letters. */
export const CURRENCY_IN_LETTERS = new RegExp(String.raw`^(?:${CURRENCY_CODES}|RM|RMB|Rs\.?|Tk|Rp|Sh|Ksh|KD|QR|NT|HK)$`)
