import { dateWords } from "@corpus/core/project"

/** A date as the source states it, its time parted by a blank; what ISO 8601 has no form for, in words. */
export function readableDate(date: string): string {
  return /^[\dT:.Z+-]+$/.test(date) ? date.replace(/T(?=\d)/, " ") : dateWords(date)
}
