import { CLOCK } from "../lexicon/number-forms.ts"
import type { Reading } from "./reading.ts"

/** Times of the day, as hours and minutes of 24. */
export function clocks(text: string): Reading[] {
  return [...text.matchAll(CLOCK)].map((match) => {
    const [whole, hour, minute = "00", half = "", full, after = ""] = match
    const shift = /^p/i.test(half) ? 12 : 0
    const value = full === undefined ? `${(Number(hour) % 12) + shift}:${minute}` : `${full}:${after}`
    return { from: match.index, to: match.index + whole.length, kind: "time", value: value.padStart(5, "0"), unit: "" }
  })
}
