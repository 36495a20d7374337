import {
  COUNTED,
  FIRST,
  MAGNITUDE,
  MEASURED,
  MONEY_AFTER,
  MONEY_BEFORE,
  PENCE,
  PERCENT,
  RANGE,
  SIGN_BEFORE,
} from "../lexicon/amount-forms.ts"
import { CURRENCY_NAMES, CURRENCY_SIGNS, SMALLER_UNITS } from "../lexicon/currencies.ts"
import { COUNT_BREAK, MEASURES, NO_COUNTED_NOUN } from "../lexicon/units.ts"
import type { FoundValue } from "./found-value.ts"
import { toDecimal } from "./numbers.ts"

type Groups = Readonly<Record<string, string | undefined>>

/** How far before an amount the other end of its range may begin. */
const AHEAD = 24

/** What every amount but a sum with its sign first has. */
const NUMBER_CUE =
  /[\d½¼¾]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thirt|fourt|fift|sixt|sevent|eighteen|eight|ninet|twent|fort|hundred|thousand|lakh|million|crore|billion|trillion|dozen|half|quarter)/i

/** What a unit is called, and what of it the number counts where that is a part of one; null where the words are none. */
type UnitOf = (groups: Groups) => string | readonly [unit: string, scale: string] | null

/**
 * Every amount that a pattern finds in a text and whose unit, by its groups, is one. Each end of a range is an amount, in the unit of
 * both: "$10-12 million", "between 30 and 40 people".
 */
function find(text: string, pattern: RegExp, kind: FoundValue["kind"], unitOf: UnitOf): FoundValue[] {
  const found: FoundValue[] = []
  if (!NUMBER_CUE.test(text)) return found
  for (const { 0: whole, index, groups = {} } of text.matchAll(pattern)) {
    const known = unitOf(groups)
    if (known === null) continue
    const [unit, smaller] = typeof known === "string" ? [known] : known
    const { number = "", scale = smaller } = groups
    const add = (from: number, to: number, digits: string, sign = ""): void => {
      found.push({ from, to, kind, value: sign + toDecimal(digits, scale), ...(unit !== "" && { unit }) })
    }
    const to = index + whole.length
    const at = index + whole.indexOf(number, (groups["first"] ?? "").length)
    const ahead = text.slice(Math.max(0, index - AHEAD), index)
    const before = found.at(-1)
    const first = groups["first"] ?? FIRST.exec(ahead)?.groups?.["first"]
    if (first !== undefined && isBelow(first, number)) {
      const from = groups["first"] === undefined ? index - ahead.length + ahead.lastIndexOf(first) : index
      const end = text.indexOf(first, from) + first.length
      add(from, end, first)
      add(at, to, number)
      continue
    }
    // "$10-$12 million": what multiplies the second end multiplies the first.
    if (scale && before?.unit === unit && RANGE.test(text.slice(before.to, index)) && isBelow(before.value, number))
      before.value = toDecimal(before.value, scale)
    const sign = kind === "percent" || unit.startsWith("degrees") ? SIGN_BEFORE.exec(ahead)?.[0] : undefined
    add(index - (sign?.length ?? 0), to, number, sign && "-")
  }
  return found
}

const isBelow = (one: string, other: string): boolean => Number(toDecimal(one)) < Number(toDecimal(other))

/** Amounts of money; the unit is the ISO 4217 code that the sign or the name most often stands for. */
export const findMoney = (text: string): FoundValue[] =>
  [MONEY_BEFORE, MONEY_AFTER, PENCE].flatMap((pattern) =>
    find(text, pattern, "money", ({ unit = "" }) => {
      const known = CURRENCY_SIGNS[unit.toLowerCase()] ?? CURRENCY_NAMES[unit.toLowerCase()]
      const smaller = SMALLER_UNITS[unit.toLowerCase()]
      if (smaller !== undefined) return [smaller, "hundredth"]
      // A code stands in capitals: "try 3" is no lira.
      return known ?? (/^[A-Z]{3}$/.test(unit) ? unit : null)
    }),
  )

/** Percentages and basis points, as plain decimal numbers. */
export const findPercentages = (text: string): FoundValue[] =>
  !/%|pc|per\s?cent|point|bp/i.test(text)
    ? []
    : find(text, PERCENT, "percent", ({ unit = "" }) => {
        if (unit.startsWith("BP")) return null
        const [of = "", ...point] = unit.toLowerCase().split(/[- ]/)
        return of === ""
          ? ""
          : point.length === 0 && of === "point"
            ? "percentage points"
            : `${of.startsWith("b") ? "basis" : of} points`
      })

/** Lengths, areas, weights, speeds, magnitudes and the like, with the unit's usual name. */
export const findMeasures = (text: string): FoundValue[] =>
  [MEASURED, MAGNITUDE].flatMap((pattern) =>
    find(text, pattern, "count", ({ unit = "" }) => MEASURES[unit.toLowerCase()] ?? null),
  )

/** Things counted: a number, up to two words, and a plural noun in lower case, which is the unit. */
export const findCounts = (text: string): FoundValue[] =>
  find(text, COUNTED, "count", ({ unit = "", between = "", number = "", scale }) => {
    const isNoun = !NO_COUNTED_NOUN.test(unit) && unit === unit.toLowerCase() && !COUNT_BREAK.test(between.trim())
    return isNoun && (scale !== undefined || !/^one$/i.test(number)) ? unit : null
  })
