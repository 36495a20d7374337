import type { FoundValue } from "../../entities/values/found-value.ts"
import { NUMBER, toDecimal } from "../../entities/values/numbers.ts"

/** What became of people, by the words that tell it; reports count people under it. */
const STATES: ReadonlyMap<string, string> = new Map(
  [
    "dead died die dies killed killing kills deaths death fatalities lives",
    "injured wounded hurt injuries injuring wounding injury",
    "missing",
    "arrested arresting detained detaining",
    "displaced displacing homeless",
    "evacuated evacuating",
    "rescued rescuing",
    "hospitalized hospitalised",
    "trapped trapping",
  ].flatMap((line) => {
    const [state = "", ...words] = line.split(" ")
    return [state, ...words].map((word): [string, string] => [word, state])
  }),
)
const state = `(?<state>${[...STATES.keys()].join("|")})`
const people =
  "(?:people|persons|men|women|children|civilians|workers|residents|soldiers|passengers|students|others|more)"
const amount = `(?<!\\p{L}|\\d[.,]?|[$€£¥₹])(?<amount>${NUMBER})(?![\\d%])`
const PATTERNS = [
  `${amount}(?: (?:other|more))?(?: ${people})?(?: (?:have|has|had|were|was|are|is|been|being|left|reported|confirmed|feared|also))* ${state}\\b`,
  `\\b${state}(?: (?:at least|more than|over|about|around|nearly|almost|some|another|up to|a further)){0,2} ${amount}`,
  `\\b${state} toll\\b[^.;“”"]{0,60}? (?:to|at|of|reached|hit|passed)(?: at least| more than| about)? ${amount}`,
].map((source) => new RegExp(source, "giu"))

/** How many people a text counts as dead, injured, missing …; the unit is the state. */
export function countedStates(text: string): FoundValue[] {
  const found: FoundValue[] = []
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
