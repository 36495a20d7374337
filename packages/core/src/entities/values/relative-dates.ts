import { FUTURE, WEEKDAYS } from "../lexicon/calendar-words.ts"
import { addDays, toIso, weekdayOf, type Day } from "./calendar.ts"
import type { FoundValue } from "./found-value.ts"

const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:(last|next|this|coming|past)\\s+)?(${WEEKDAYS.join("|")})(?!['’]?\\p{L})`,
  "giu",
)
const NEAR_DAY = /(?<!\p{L})(today|tonight|yesterday|tomorrow)(?!['’]?\p{L})/giu

/** How far before a weekday a word may stand that puts it in the future. */
const NEAR = 60

/** "on Friday", "yesterday", "next Monday" against the local day of publication. */
export function findRelativeDates(text: string, published: Day): FoundValue[] {
  const found: FoundValue[] = []
  for (const match of text.matchAll(NEAR_DAY)) {
    const word = (match[1] as string).toLowerCase()
    const shift = word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0
    found.push(toValue(match, addDays(published, shift)))
  }
  for (const match of text.matchAll(WEEKDAY)) {
    const day = resolve(text, match, published)
    found.push(toValue(match, day))
  }
  return found
}

const toValue = (match: RegExpExecArray, day: Day): FoundValue => ({
  from: match.index,
  to: match.index + match[0].length,
  kind: "date",
  value: toIso(day),
  precision: "day",
})

/** The latest such day up to publication, or the next one where the words around it look ahead. */
function resolve(text: string, match: RegExpExecArray, published: Day): Day {
  const [, which = "", name = ""] = match
  const back = (weekdayOf(published) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7
  const word = which.toLowerCase()
  const clause =
    text
      .slice(Math.max(0, match.index - NEAR), match.index)
      .split(/[.!?;”"]/)
      .at(-1) ?? ""
  const looksAhead = word === "next" || word === "coming" || (word === "" && FUTURE.test(clause))
  if (looksAhead) return addDays(published, back === 0 && word === "" ? 0 : 7 - back)
  return addDays(published, back === 0 && (word === "last" || word === "past") ? -7 : -back)
}
