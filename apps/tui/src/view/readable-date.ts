import { dateWords } from "@corpus/core/project"

const DAY_PART = /^(\d{4}-\d{2}-\d{2})T[A-Z]{2}$/

/** A date as the source states it, its time or part of the day parted by a blank; what ISO 8601 has no form for, in words. */
export function readableDate(date: string): string {
  const day = DAY_PART.exec(date)?.[1]
  if (day) return `${day} ${dateWords(date).split(", ")[1]}`
  return /^[\dT:.Z+-]+$/.test(date) ? date.replace(/T(?=\d)/, " ") : dateWords(date)
}
