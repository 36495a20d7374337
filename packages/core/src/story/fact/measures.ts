import { NUMBER } from "../../entities/lexicon/number-words.ts"
import { toDecimal } from "../../entities/values/numbers.ts"
import { MEASURES } from "../lexicon/measures.ts"

const PATTERNS = MEASURES.map(([measure, names, factor]) => ({
  measure,
  factor,
  pattern: new RegExp(`(?<![\\p{L}\\d.,$€£])(${NUMBER}|half a)[ -]?(?:${names})(?![\\p{L}\\d])`, "giu"),
}))

/** Lengths, speeds, weights and the like, each in the first unit of its measure. */
export function measures(text: string): { from: number; to: number; kind: "measure"; value: string; unit: string }[] {
  return PATTERNS.flatMap(({ measure, factor, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      const amount = /^half a$/i.test(match[1] ?? "") ? 0.5 : Number(toDecimal(match[1] ?? "0"))
      const value = String(Number((amount * factor).toPrecision(4)))
      return { from: match.index, to: match.index + match[0].length, kind: "measure" as const, value, unit: measure }
    }),
  )
}
