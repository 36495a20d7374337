import { NUMBER, SCALE } from "../../entities/lexicon/number-words.ts"
import { toDecimal } from "../../entities/values/numbers.ts"

const WHOLE = new RegExp(`^(${NUMBER})(?:[ -](${SCALE}))?$`, "i")

const known = new Map<string, string | null>()

/** The plain decimal number that a text is, in figures or words ("ten", "1.2 million"); null where it is none. */
export function numberValue(text: string): string | null {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const match = WHOLE.exec(text)
  const value = match === null ? null : toDecimal(match[1] as string, match[2])
  if (known.size > 50_000) known.clear()
  known.set(text, value)
  return value
}
