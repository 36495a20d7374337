import { STATE_FORMS, STATE_WORDS } from "../lexicon/states.ts"
import type { FoundValue } from "../../entities/values/found-value.ts"
import { NUMBER } from "../../entities/lexicon/number-words.ts"
import { toDecimal } from "../../entities/values/numbers.ts"

const STATES: ReadonlyMap<string, string> = new Map(
  STATE_WORDS.flatMap((words) => words.split(" ").map((word, _, [state]) => [word, state as string] as const)),
)
const state = `(?<state>${[...STATES.keys()].join("|")})`
const MAY_COUNT = new RegExp(`(?:${[...STATES.keys()].join("|")})`, "iu")
const amount = `(?<!\\p{L}|\\d[.,]?|[$€£¥₹])(?<amount>${NUMBER})(?![\\d%])`
const PATTERNS = STATE_FORMS.map(
  (form) =>
    new RegExp(
      form.replace("AMOUNT", () => amount).replace("STATE", () => state),
      "giu",
    ),
)

/** How many people a text counts as dead, injured, missing …; the unit is the state. */
export function countedStates(text: string): FoundValue[] {
  const found: FoundValue[] = []
  // Most sentences count nobody.
  if (!MAY_COUNT.test(text)) return found
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { amount: number = "", state: word = "" } = match.groups ?? {}
      const from = match.index + match[0].indexOf(number)
      const to = from + number.length
      const unit = STATES.get(word.toLowerCase())
      if (unit === undefined || found.some((other) => other.from === from && other.unit === unit)) continue
      found.push({ from, to, kind: "count", value: toDecimal(number), unit })
    }
  }
  return found
}
