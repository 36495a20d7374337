import { monthNumber } from "./months.ts"

const DAY_IN_PATH =
  /[/_-](?<year>(?:19|20)\d{2})(?<mark>[/_-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const SPLIT_IN_PATH =
  /\/(?<year>(?:19|20)\d{2})\/(?<month>[1-9]|1[0-2]|[a-z]{3,9})\/(?<day>0?[1-9]|[12]\d|3[01])(?=\/|$)/i
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\w+\/(?=https?:)/

/** The day that an address names in its path, ISO 8601; null where it names none. Of an archived page, the original's. */
export function addressDate(url: string | null): string | null {
  const path = url?.replace(ARCHIVED, "").replace(/^\w+:\/\/[^/]*|[?#].*$/g, "") ?? ""
  const { year, month = "", day = "" } = (DAY_IN_PATH.exec(path) ?? SPLIT_IN_PATH.exec(path))?.groups ?? {}
  const number = monthNumber(month) ?? Number(month)
  return year && number ? `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}` : null
}
