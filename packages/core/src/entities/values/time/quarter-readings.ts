import { unitOf } from "./amount.ts"
import { periodAt } from "./period.ts"
import { directionOf, pick, yearOf } from "./pick.ts"
import type { Reading, TimeContext } from "./reading.ts"
import { yearBefore } from "./relative-readings.ts"

/** Quarters and halves of a year. */
export const QUARTER_READINGS: Readonly<Record<string, Reading>> = {
  quarter: (words, context) => {
    const number = pick(words, "OK@")?.value ?? 0
    const year = yearOf(words, context) ?? quarterYear(number, context)
    if (number < 1 || number > 4 || year === null) return null
    const value = `${year}-Q${number}`
    return [pick(words, "gl") ? yearBefore(value) : value]
  },

  thatQuarter: (words, context) => {
    const { published, quarter, after, second } = context
    if (published && after?.text.startsWith("end") && second && "Mu".includes(second.letter)) {
      const year = published.year - Number(second.value >= published.month)
      return [`${year}-Q${Math.ceil((second.value + 1) / 3)}`]
    }
    const told = quarter ?? (published && periodAt(published, "quarter", -1))
    if (!told || !published || words.at(-1)?.text.endsWith("s")) return null
    // "The same quarter last year": the year has its own direction.
    const year = yearOf(
      words.filter(({ letter }) => letter !== "3"),
      context,
    )
    if (year !== undefined) return [year + (pick(words, "3") && pick(words, "B") && !quarter ? "" : told.slice(4))]
    if (pick(words, "gl")) return [quarter !== null || pick(words, "Q") ? yearBefore(told) : `${published.year - 1}`]
    const shifted = pick(words, "LXH") ? periodAt(published, "quarter", directionOf(words) ?? 0) : told
    return shifted === null ? null : [shifted]
  },

  half: (words, context) => {
    const { published } = context
    const year = yearOf(words, context) ?? (unitOf(words) === "year" ? published?.year : undefined)
    const number = pick(words, "L") ? 2 : pick(words, "OK@")?.value
    return year === undefined || !number || number > 2 ? null : [`${year}-H${number}`]
  },
}

/** The year of a quarter without one: that of publication, unless the quarter had not begun and nothing looks ahead. */
function quarterYear(number: number, { published, isAhead }: TimeContext): number | null {
  if (!published) return null
  return number > Math.ceil(published.month / 3) + 1 && !isAhead ? published.year - 1 : published.year
}
