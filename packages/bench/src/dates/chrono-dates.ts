import { parse, type ParsedComponents } from "chrono-node"
import type { TimeSystem } from "./score-dates.ts"

/** chrono-node on a paragraph, with the day of publication as its reference; what it says it knows of a date is its value. */
export const chronoDates: TimeSystem = (published) => {
  const instant = new Date(`${published.slice(0, 10)}T12:00:00Z`)
  return (paragraph) =>
    parse(paragraph, { instant, timezone: 0 }).map(({ index, text, start, end }) => ({
      from: index,
      to: index + text.length,
      type: "DATE",
      value: end ? `${valueOf(start)}/${valueOf(end)}` : valueOf(start),
    }))
}

const pad = (number: number | null, length = 2): string => String(number).padStart(length, "0")

function valueOf(date: ParsedComponents): string {
  const knows = (...parts: Parameters<ParsedComponents["isCertain"]>[0][]): boolean =>
    parts.some((part) => date.isCertain(part))
  const year = pad(date.get("year"), 4)
  if (knows("year") && !knows("month", "day", "weekday", "hour")) return year
  const month = `${year}-${pad(date.get("month"))}`
  if (knows("month") && !knows("day", "weekday", "hour")) return month
  const day = `${month}-${pad(date.get("day"))}`
  return knows("hour") ? `${day}T${pad(date.get("hour"))}:${pad(date.get("minute"))}` : day
}
