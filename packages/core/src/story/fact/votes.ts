import { VOTED } from "../lexicon/event-words.ts"
import type { FoundValue } from "../../entities/values/found-value.ts"
import { NUMBER } from "../../entities/lexicon/number-words.ts"
import { toDecimal } from "../../entities/values/numbers.ts"

const SHORT = /(?<![\p{L}\p{N}.,–-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\p{N}–-]|[.,]\d)/gu
const FORMS = [
  `(NUMBER) (?:votes? |members |lawmakers |MPs )?to (NUMBER)(?![%\\p{L}]| (?:per|percent|million|billion|days?|weeks?|months?|years?|hours?|minutes?|people|degrees))`,
  `(NUMBER)(?: \\p{L}+){0,4} (?:for|in favou?r)(?: \\p{L}+){0,2}[,;]? (?:and |with )?(NUMBER)(?: \\p{L}+){0,3} against`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}.,–-])${form.replaceAll("NUMBER", NUMBER)}`, "giu"))

/** How a court or a house voted: "6-3", "48 votes to 37", "48 for, 37 against" in a sentence that speaks of a vote. */
export function votes(text: string): FoundValue[] {
  const isVote = VOTED.test(text)
  const [to, forAndAgainst] = FORMS as [RegExp, RegExp]
  return [...(isVote ? [SHORT, to] : []), forAndAgainst].flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      kind: "score" as const,
      value: `${toDecimal(match[1] ?? "0")}-${toDecimal(match[2] ?? "0")}`,
    })),
  )
}
