import { COUNTED, MEASURED, MONEY_AFTER, MONEY_BEFORE, PERCENT } from "../lexicon/amount-forms.ts"
import { CURRENCY_NAMES, CURRENCY_SIGNS } from "../lexicon/currencies.ts"
import { COUNT_BREAK, MEASURES, NO_COUNTED_NOUN } from "../lexicon/units.ts"
import type { FoundValue } from "./found-value.ts"
import { toDecimal } from "./numbers.ts"

type Groups = Readonly<Record<string, string | undefined>>

/** Every amount that a pattern finds in a text and whose unit, by its groups, is one. */
function find(
  text: string,
  pattern: RegExp,
  kind: FoundValue["kind"],
  unitOf: (groups: Groups) => string | null,
): FoundValue[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }): FoundValue[] => {
    const unit = unitOf(groups)
    if (unit === null) return []
    const value = toDecimal(groups["number"] as string, groups["scale"])
    return [{ from: index, to: index + whole.length, kind, value, ...(unit !== "" && { unit }) }]
  })
}

/** Amounts of money; the unit is the ISO 4217 code that the sign or the name most often stands for. */
export const findMoney = (text: string): FoundValue[] =>
  [MONEY_BEFORE, MONEY_AFTER].flatMap((pattern) =>
    find(text, pattern, "money", ({ unit = "" }) => {
      const known = CURRENCY_SIGNS[unit.toLowerCase()] ?? CURRENCY_NAMES[unit.toLowerCase()]
      // A code stands in capitals: "try 3" is no lira.
      return known ?? (/^[A-Z]{3}$/.test(unit) ? unit : null)
    }),
  )

/** Percentages and basis points, as plain decimal numbers. */
export const findPercentages = (text: string): FoundValue[] =>
  find(text, PERCENT, "percent", ({ unit = "" }) => unit.toLowerCase().replace(/t$/, "ts"))

/** Lengths, areas, weights, speeds and the like, with the unit's usual name. */
export const findMeasures = (text: string): FoundValue[] =>
  find(text, MEASURED, "count", ({ unit = "" }) => MEASURES[unit.toLowerCase()] ?? null)

/** Things counted: a number, up to two words, and a plural noun in lower case, which is the unit. */
export const findCounts = (text: string): FoundValue[] =>
  find(text, COUNTED, "count", ({ unit = "", between = "", number = "", scale }) => {
    const isNoun = !NO_COUNTED_NOUN.test(unit) && unit === unit.toLowerCase() && !COUNT_BREAK.test(between.trim())
    return isNoun && (scale !== undefined || !/^one$/i.test(number)) ? unit : null
  })
