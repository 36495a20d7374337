const DAY_IN_PATH =
  /[/_-](?<year>(?:19|20)\d{2})(?<mark>[/_-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\w+\/(?=https?:)/

/** The day that an address names in its path, ISO 8601; null where it names none. Of an archived page, the original's. */
export function addressDate(url: string | null): string | null {
  const path = url?.replace(ARCHIVED, "").replace(/^\w+:\/\/[^/]*|[?#].*$/g, "") ?? ""
  const { year, month, day } = DAY_IN_PATH.exec(path)?.groups ?? {}
  return year ? `${year}-${month}-${day}` : null
}
