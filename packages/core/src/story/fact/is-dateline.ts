import type { Account, Place } from "../account.ts"

const BEFORE = /^\s*\p{Lu}[^.!?:—–]{0,60}$/u
const AFTER = /^[^.!?—–:]{0,30}?\s*(?:\([\p{Lu}][^)]{1,40}\)|[—–:]| - )/u
/** What follows the place of such a line, which opens it. */
const DASH = /^(?:, ?\p{Lu}[\p{L}. ]{1,30}){0,2}(?: ?\([^)]{2,30}\))?(?: ?[—–]| --?) ?/u

/** Does a place or a date stand in the line of place, day and agency that opens a report? */
export function isDateline(account: Account, { block, from, to }: Place): boolean {
  const { text, role } = account.blocks[block] ?? { text: "", role: "paragraph" }
  if (role !== "paragraph" || from > 80) return false
  if (/^\P{L}*$/u.test(text.slice(0, from))) return DASH.test(text.slice(to, to + 60))
  return (
    BEFORE.test(text.slice(0, from)) &&
    /^[^\p{Ll}]*(?:\p{Lu}[\p{L}]*[, ]*)*$/u.test(text.slice(0, from)) &&
    AFTER.test(text.slice(to, to + 80))
  )
}
