import type { Account, Place } from "../account.ts"

const BEFORE = /^\s*\p{Lu}[^.!?:—–]{0,60}$/u
const AFTER = /^[^.!?—–:]{0,30}?\s*(?:\([\p{Lu}][^)]{1,40}\)|[—–:]| - )/u

/** Does a date stand in the line of place, day and agency that opens a report? */
export function isDateline(account: Account, { block, from, to }: Place): boolean {
  const { text, role } = account.blocks[block] ?? { text: "", role: "paragraph" }
  if (role !== "paragraph" || from > 80) return false
  return (
    BEFORE.test(text.slice(0, from)) &&
    /^[^\p{Ll}]*(?:\p{Lu}[\p{L}]*[, ]*)*$/u.test(text.slice(0, from)) &&
    AFTER.test(text.slice(to, to + 80))
  )
}
