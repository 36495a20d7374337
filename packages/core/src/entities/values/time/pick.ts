import { addDays, addMonths, closestYear, type Day, isDay, toIso, weekdayOf } from "../calendar.ts"
import { SINCE } from "../../lexicon/time-words.ts"
import type { Meaning, TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** The first word of a class. */
export const pick = (words: readonly Word[], letters: string): Word | undefined =>
  words.find(({ letter }) => letters.includes(letter))

/** Which way words of direction point from their anchor: -1 for last, 1 for next, 0 for this. */
export function directionOf(words: readonly Word[]): -1 | 0 | 1 | undefined {
  const word = pick(words, "LXHv")
  if (!word) return undefined
  if (word.letter === "v")
    return /^(?:that|same|latest)$/i.test(word.text) ? 0 : /^following$/i.test(word.text) ? 1 : -1
  return word.letter === "L" ? -1 : word.letter === "X" ? 1 : 0
}

/** A year that words state: four digits, or a year named from the day of publication ("last year"). */
export function yearOf(words: readonly Word[], { published }: TimeContext): number | undefined {
  const stated = words.findLast(({ letter }) => letter === "Y")
  if (stated) return stated.value
  const direction = words.some(({ text }) => /^year$/i.test(text)) ? directionOf(words) : undefined
  return direction === undefined || !published ? undefined : published.year + direction
}

/** Months ahead to which a day without a year may lie where nothing speaks of what is to come. */
const FAR = 4

/** Does the word before a date put it in the past? */
export const isPast = (before: Word | undefined): boolean => SINCE.test(before?.text ?? "")

/** A day's value; without a year the one closest to publication, or none where that is not known. */
export function dayMeaning(year: number | undefined, month: number, day: number, context: TimeContext): Meaning | null {
  const { published, before, isAhead } = context
  if (!isDay({ year: year ?? 2000, month, day })) return null
  if (year !== undefined) return [toIso({ year, month, day })]
  if (!published) return [`-${toIso({ year: 0, month, day }).slice(4)}`]
  const near = closestYear(month, day, published)
  const at = (year: number): string => toIso({ year, month, day })
  // Half a year ahead is as far as half a year back: what lies far ahead or back is spoken of as such.
  const beyond = (months: number): string => toIso(addMonths(published, months))
  const shift = isPast(before)
    ? -Number(at(near) > beyond(0))
    : isAhead
      ? Number(at(near) < beyond(-2))
      : -Number(at(near) > beyond(FAR))
  return [at(near + shift), "date/year-near-published"]
}

/** The last such weekday up to a day, that day included, or the next one from it. */
export function weekdayAt(weekday: number, from: Day, isAfter: boolean): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7
  return addDays(from, isAfter ? (7 - back) % 7 : -back)
}
