import { CLOCK } from "../../lexicon/calendar-words.ts"
import { addDays, toIso } from "../calendar.ts"
import { directionOf, pick } from "./pick.ts"
import type { Reading } from "./reading.ts"
import type { Word } from "./word.ts"

const pad = (number: number): string => String(number).padStart(2, "0")

/** Times of the day; of the day that is told of, else the day of publication. */
export const CLOCK_READINGS: Readonly<Record<string, Reading>> = {
  clock: (words, { told, published, before }) => {
    // "At 19:30", but won "in 2:05".
    if (words[0]?.letter === "N" && !pick(words, "A") && words[0].text.length !== 4) return null
    if (words.length === 1 && pick(words, "T") && !CLOCK.test(before?.text ?? "")) return null
    const time = clockOf(words)
    const day = told ?? published
    return time && day ? [`${toIso(day)}T${time}`] : null
  },

  partOfDay: (words, { told, published, after }) => {
    // "The night of the attack" is that of another day.
    if (after?.letter === "o") return null
    const direction = directionOf(words)
    const day = direction === undefined ? (told ?? published) : published
    const { text } = pick(words, "P") as Word
    return day && !text.endsWith("s") ? [toIso(addDays(day, direction ?? 0))] : null
  },
}

/** The hour and minute that words give, as `19:15`. */
export function clockOf(words: readonly Word[]): string | null {
  const named = pick(words, "x")
  if (named) return named.value < 2 ? "12:00" : "00:00"
  const [hour = 99, minute = 0] = (pick(words, "TNY")?.text ?? "")
    .replace(/^(\d\d)(\d\d)$/, "$1:$2")
    .split(/[:.]/)
    .map(Number)
  const half = pick(words, "A")?.text[0]?.toLowerCase()
  if (!Number.isInteger(hour) || minute > 59 || hour > (half ? 12 : 23)) return null
  return `${pad(half ? (hour % 12) + (half === "p" ? 12 : 0) : hour)}:${pad(minute)}`
}
