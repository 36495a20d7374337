import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS } from "../lexicon/currencies.ts"
import type { FoundValue } from "./found-value.ts"
import { SCALE, SHORT_SCALE } from "../lexicon/number-words.ts"
import { NUMBER, toDecimal } from "./numbers.ts"

const before = Object.keys(CURRENCY_SIGNS)
  .toSorted((a, b) => b.length - a.length)
  .map((symbol) => symbol.replace(/[.$]/g, "\\$&"))
  .join("|")
const LEADING = new RegExp(
  `(?<![\\p{L}\\p{N}])(${before}|(?:${CURRENCY_CODES})(?= ?\\d))\\s?(\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]?(${SCALE}|${SHORT_SCALE})(?![\\p{L}]))?`,
  "giu",
)
const TRAILING = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})(?:[\\s-]?(${SCALE}))?[\\s-](${Object.keys(CURRENCY_NAMES)
    .toSorted((a, b) => b.length - a.length)
    .join("|")}|(?:${CURRENCY_CODES})(?!\\p{L}))(?:s|es)?(?!\\p{L})`,
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
      unit: CURRENCY_SIGNS[symbol.toLowerCase()] ?? symbol.toUpperCase(),
    })
  }
  for (const match of text.matchAll(TRAILING)) {
    const [whole, number = "", scale, name = ""] = match
    const unit = CURRENCY_NAMES[name.toLowerCase()] ?? name.toUpperCase()
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
