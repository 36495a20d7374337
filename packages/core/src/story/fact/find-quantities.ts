import type { TextRange } from "../../language/text-range.ts"
import { NUMBER_PATTERN, numberValue } from "../text/number-value.ts"
import { spellingKey } from "../text/spelling-key.ts"
import { stem } from "../text/stem.ts"

/** An amount that a text states. `thing`: what is counted, the currency, or nothing. */
export interface Quantity extends TextRange {
  kind: "duration" | "money" | "count" | "score"
  value: string
  thing: string
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ["year", "Y"],
  ["month", "M"],
  ["week", "W"],
  ["day", "D"],
])
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["dollar", "USD"],
  ["euro", "EUR"],
  ["pound", "GBP"],
  ["yen", "JPY"],
  ["rupee", "INR"],
])
/** What became of people; they are counted under it. */
const STATES: ReadonlyMap<string, string> = new Map(
  [
    "dead died die dies killed killing kills deaths death fatalities lives",
    "injured wounded hurt injuries injuring wounding injury",
    "missing",
    "arrested detained",
    "displaced homeless",
    "evacuated",
    "rescued",
    "hospitalised hospitalized",
    "trapped",
  ].flatMap((line) => {
    const [state = "", ...words] = line.split(" ")
    return [state, ...words].map((word): [string, string] => [word, state])
  }),
)
const number = `(?<number>${NUMBER_PATTERN})`
const DURATION = new RegExp(
  `${number}[ -](?<unit>year|month|week|day)s?(?![-\\p{L}])(?! ago| old| earlier| later)`,
  "giu",
)
const MONEY = new RegExp(
  `(?<sign>US\\$|A\\$|C\\$|[$€£¥₹])\\s?${number}|${number} (?:US )?(?<name>dollar|euro|pound|yen|rupee)s?\\b`,
  "giu",
)
const SCORE = /(?<![\d-])(?<one>\d{1,2})[-–](?<other>\d{1,2})(?![\d-])/g
const COUNT = new RegExp(
  `(?<![\\p{L}\\d$€£¥₹.,-])${number}(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))(?: (?:other|more|further|civilian|young))* (?<noun>\\p{L}{3,})(?<rest>(?:,? (?:was|were|are|is|have|has|been|had|being|left|reported|confirmed|still|also|so|far|now|\\p{L}+)){0,4})`,
  "giu",
)
const TOLL = new RegExp(
  `(?<state>death|injury) toll[^.;]{0,40}?(?: to| at| stands at| of| reached) (?:at least )?${number}`,
  "giu",
)
/** "Two countries" and the like tell nothing to compare. */
const LEAST = 3
const UNCOUNTED = new Set(
  "year month week day hour minute second percent per million billion dollar euro pound am pm of and or the in to years-old".split(
    " ",
  ),
)

/** The durations, sums of money, counts and scores of a text, in order. */
export function findQuantities(text: string): Quantity[] {
  return [
    ...durations(text),
    ...money(text),
    ...counts(text),
    ...[...text.matchAll(SCORE)].map((match): Quantity => {
      const sides = [match.groups?.["one"], match.groups?.["other"]].map(Number).toSorted((a, b) => b - a)
      return { ...range(match), kind: "score", value: sides.join("-"), thing: "" }
    }),
  ].sort((a, b) => a.from - b.from)
}

function durations(text: string): Quantity[] {
  return [...text.matchAll(DURATION)].flatMap((match): Quantity[] => {
    const value = numberValue(match.groups?.["number"] ?? "")
    const unit = UNITS.get(match.groups?.["unit"]?.toLowerCase() ?? "")
    return value === null || unit === undefined || text[match.index + match[0].length] === "-"
      ? []
      : [{ ...range(match), kind: "duration", value: `P${value}${unit}`, thing: unit }]
  })
}

function money(text: string): Quantity[] {
  return [...text.matchAll(MONEY)].flatMap((match): Quantity[] => {
    const groups = match.groups ?? {}
    const currency = CURRENCIES.get(groups["sign"]?.toUpperCase() ?? groups["name"]?.toLowerCase() ?? "")
    const value = numberValue(
      match[0]
        .replace(/^(?:US|A|C)?[$€£¥₹]\s?/i, "")
        .replace(/ (?:US )?[a-z]+s?$/i, (word) => (/(?:dollar|euro|pound|yen|rupee)s?$/i.test(word) ? "" : word)),
    )
    return value === null || currency === undefined
      ? []
      : [{ ...range(match), kind: "money", value: String(value), thing: currency }]
  })
}

function counts(text: string): Quantity[] {
  const tolls = [...text.matchAll(TOLL)].flatMap((match) => {
    const at = match.index + match[0].length - (match.groups?.["number"]?.length ?? 0)
    return count(match.groups?.["number"], STATES.get(match.groups?.["state"]?.toLowerCase() ?? "") ?? "", at)
  })
  const counted = [...text.matchAll(COUNT)].flatMap((match) => {
    const noun = match.groups?.["noun"]?.toLowerCase() ?? ""
    const words = [noun, ...((match.groups?.["rest"] ?? "").toLowerCase().match(/\p{L}+/gu) ?? [])]
    const isPeople =
      /^(?:people|persons?|men|women|children|civilians?|workers?|residents?|soldiers?|victims?|others|passengers?|students?)$/.test(
        noun,
      )
    const state =
      STATES.get(noun) ??
      (isPeople ? words.map((word) => STATES.get(word)).find((found) => found !== undefined) : undefined)
    const thing = state ?? stem(spellingKey(noun))
    if (UNCOUNTED.has(thing) || (state === undefined && !/s$|^people$|^children$/.test(noun))) return []
    const found = count(match.groups?.["number"], thing, match.index)
    return state === undefined ? found.filter(({ value }) => Number(value) >= LEAST) : found
  })
  return [...tolls, ...counted]
}

function count(text: string | undefined, thing: string, from: number): Quantity[] {
  const value = text === undefined ? null : numberValue(text)
  return text === undefined || value === null || thing === ""
    ? []
    : [{ from, to: from + text.length, kind: "count", value: String(value), thing }]
}

function range(match: RegExpExecArray): TextRange {
  return { from: match.index, to: match.index + match[0].length }
}
