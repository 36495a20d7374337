import type { Drift } from "../../schema/story.ts"
import type { TextDifference } from "./differences.ts"

const HOUSE_STYLE = new Set(["punctuation", "spelling", "contraction", "abbreviation", "number-form"])
/** From this share of other words on, a wording is another one. */
const REWORDED = 1 / 3

/** What the differences of a quoted wording come to; `length` is the reference's number of words. */
export function driftOf(differences: readonly TextDifference[], length: number): Drift {
  if (differences.length === 0) return "verbatim"
  const trimmed = differences.filter(({ kind }) => kind === "trim")
  const changed = differences.filter(
    (difference) => !HOUSE_STYLE.has(difference.kind) && difference.kind !== "trim" && !difference.isMarked,
  )
  if (changed.length > 0) {
    const kept = length - trimmed.reduce((sum, { words, against }) => sum + (against === "" ? 0 : words), 0)
    const words = changed.reduce((sum, difference) => sum + difference.words, 0)
    return words > REWORDED * kept ? "reworded" : "word-changed"
  }
  return trimmed.length > 0 ? "trimmed" : "house-style"
}
