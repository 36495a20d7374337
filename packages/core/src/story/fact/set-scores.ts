import { SETS } from "../lexicon/number-forms.ts"
import type { Reading } from "./reading.ts"

/** Several sets as one result, read from the side that won the last; tie-breaks are left off. */
export function setScores(text: string): Reading[] {
  return [...text.matchAll(SETS)].map(({ 0: whole, index }) => {
    const plain = whole.replaceAll(/ ?\(\d+\)/g, "").split(/,? /)
    const sets = plain.map((set) => set.split(/[-–]/).map(Number) as [number, number])
    const [mine, theirs] = sets.at(-1) as [number, number]
    const value = sets.map(([a, b]) => (mine < theirs ? `${b}-${a}` : `${a}-${b}`)).join(" ")
    return { from: index, to: index + whole.length, kind: "score", value, unit: "" }
  })
}
