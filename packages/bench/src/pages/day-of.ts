const WRITTEN = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const COMPACT = /^\s*(\d{4})(\d\d)(\d\d)(?!\d)/

/** The day that a date names as it is written, ISO 8601. Peers give dates as pages have them: what else `Date` reads is read. */
export function dayOf(text: string): string | null {
  const [, year, month = "", day = ""] = WRITTEN.exec(text) ?? COMPACT.exec(text) ?? []
  if (year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  const read = new Date(text)
  if (Number.isNaN(read.getTime())) return null
  return new Date(read.getTime() - read.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
