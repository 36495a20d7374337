import { NUMBER } from "../../entities/lexicon/number-words.ts"
import { toDecimal } from "../../entities/values/numbers.ts"
import { MEASURES } from "../lexicon/measures.ts"

/** All names at once, longest first: what a sentence does not measure costs one pass. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,$€£])(${NUMBER}|half a)[ -]?(${MEASURES.map(([, names]) => names)
    .flatMap((names) => names.split("|"))
    .toSorted((a, b) => b.length - a.length)
    .join("|")})(?![\\p{L}\\d])`,
  "giu",
)
const KNOWN = MEASURES.map(([measure, names, factor]) => ({
  measure,
  factor,
  name: new RegExp(`^(?:${names})$`, "iu"),
}))

/** Lengths, speeds, weights and the like, each in the first unit of its measure. */
export function measures(text: string): { from: number; to: number; kind: "measure"; value: string; unit: string }[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const [whole, number = "0", unit = ""] = match
    const known = KNOWN.find(({ name }) => name.test(unit))
    if (known === undefined) return []
    const amount = /^half a$/i.test(number) ? 0.5 : Number(toDecimal(number))
    const value = String(Number((amount * known.factor).toPrecision(4)))
    return [{ from: match.index, to: match.index + whole.length, kind: "measure" as const, value, unit: known.measure }]
  })
}
