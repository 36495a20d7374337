import { CLOCK } from "../lexicon/number-forms.ts"
import type { Reading } from "./reading.ts"

/** Times of the day, as hours and minutes of 24; one that stands alone is that of an entry. */
export function clocks(text: string): Reading[] {
  if (!/\p{L}{3}/u.test(text)) return []
  return [...text.matchAll(CLOCK)].map((match) => {
    const [whole, hour, minute = "00", half = "", full = match[6], after = match[7]] = match
    const shift = /^p/i.test(half) ? 12 : 0
    const value = full === undefined ? `${(Number(hour) % 12) + shift}:${minute}` : `${full}:${after}`
    return { from: match.index, to: match.index + whole.length, kind: "time", value: value.padStart(5, "0"), unit: "" }
  })
}
