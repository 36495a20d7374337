import type { Account } from "../account.ts"
import { ENDS, PLACED, STARTS } from "../lexicon/claim-words.ts"
import type { Reading } from "./reading.ts"
import { isFullDate, isRelativeInQuote, type PlacedValue } from "./sentence-values.ts"

/** The days that a sentence names, and the months and years in which it places something. */
export function toldDates(account: Account, text: string, values: readonly PlacedValue[]): Reading[] {
  return values.flatMap((placed): Reading[] => {
    const { from, to, value, kind } = placed.found
    const before = text.slice(0, from)
    const isMonth = kind === "date" && /^\d{4}(?:-\d\d)?$/.test(value) && PLACED.test(before)
    if (!(isFullDate(placed) || isMonth) || isRelativeInQuote(account, placed)) return []
    const unit = ENDS.test(before) ? "end" : STARTS.test(before) ? "start" : ""
    return [{ from, to, kind: "date", value: value.slice(0, 10), unit }]
  })
}
