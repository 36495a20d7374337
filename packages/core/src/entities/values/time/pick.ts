import { addDays, addMonths, type Day, isDay, toIso, weekdayOf } from "../calendar.ts"
import type { Meaning, TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** The first word of a class. */
export const pick = (words: readonly Word[], letters: string): Word | undefined =>
  words.find(({ letter }) => letters.includes(letter))

const DIRECTIONS: Readonly<Record<string, -1 | 0 | 1>> = { L: -1, X: 1, H: 0, 1: -1, 2: 1, 3: 0 }

/** Which way words of direction point from their anchor: -1 for last, 1 for next, 0 for this. */
export function directionOf(words: readonly Word[]): -1 | 0 | 1 | undefined {
  return DIRECTIONS[pick(words, "LXH123")?.letter ?? ""]
}

/** A year that words state: four digits, or a year named from the day of publication ("last year"). */
export function yearOf(words: readonly Word[], { published }: TimeContext): number | undefined {
  const stated = words.findLast(({ letter }) => letter === "Y")
  if (stated) return stated.value
  const direction = words.some(({ text }) => /^year$/i.test(text)) ? directionOf(words) : undefined
  return direction === undefined || !published ? undefined : published.year + direction
}

/** Months ahead to which a day without a year may lie: where words speak of what is to come, and where nothing does. */
const FAR = 10
const NEAR = 4

/** Does the word before a date put it in the past? */
export const isPast = (before: Word | undefined): boolean => before?.letter === "<"

/** A day's value; without a year the one closest to publication, or none where that is not known. */
export function dayMeaning(year: number | undefined, month: number, day: number, context: TimeContext): Meaning | null {
  const { published, before, isAhead } = context
  if (!isDay({ year: year ?? 2000, month, day })) return null
  if (year !== undefined) return [toIso({ year, month, day })]
  if (!published) return [`-${toIso({ year: 0, month, day }).slice(4)}`]
  const at = (year: number): string => toIso({ year, month, day })
  const next = published.year + Number(at(published.year) < toIso(published))
  // Far ahead lies only what is spoken of as such.
  const reach = addMonths(published, isPast(before) || isAhead === false ? 0 : isAhead ? FAR : NEAR)
  return [at(at(next) > toIso(reach) ? next - 1 : next), "date/year-near-published"]
}

/** The last such weekday up to a day, that day included, or the next one from it. */
export function weekdayAt(weekday: number, from: Day, isAfter: boolean): Day {
  const ahead = (weekday - weekdayOf(from) + 7) % 7
  return addDays(from, isAfter || ahead === 0 ? ahead : ahead - 7)
}
