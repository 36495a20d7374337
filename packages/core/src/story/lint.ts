import type { Story } from "../schema/story.ts"
import { WEEKDAYS } from "../entities/lexicon/calendar-words.ts"
import { fromIso, weekdayOf } from "../entities/values/calendar.ts"
import { valuesOf } from "../entities/values/find-values.ts"
import { type Account, spanAt, textAt } from "./account.ts"
import { eventDates } from "./fact/dates-of.ts"
import type { FactSource } from "./fact/finding.ts"
import { besides } from "./fact/sidelines.ts"
import { lintNumbers } from "./lint-numbers.ts"
import { lintStructure } from "./lint-structure.ts"

/** A weekday that a date begins with. */
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join("|")})`, "i")

/** Only where a weekday and a year stand together can they clash. */
const FULL_DATE = new RegExp(`\\b(?:${WEEKDAYS.join("|")}).*\\d{4}`, "is")

type Finding = Story["lint"][number]

/** What cannot both hold inside one article, by its own words. */
export function toLint(source: FactSource): Finding[] {
  return source.accounts.flatMap((account) => [
    ...duringBeforeStart(account, source),
    ...wrongWeekday(account),
    ...lintStructure(account),
    ...lintNumbers(account, source),
  ])
}

/** Something that happened "during" an event which is still to begin when the report is written. */
function duringBeforeStart(account: Account, source: FactSource): Finding[] {
  const today = source.dates.get(account.id) ?? null
  if (today === null) return []
  const ahead = eventDates(account, source).filter(({ isAhead, value }) => isAhead && value > today)
  return besides(account, source).flatMap((beside) => {
    const date = beside.isDuring ? ahead.find(({ event }) => event === beside.value) : undefined
    if (date === undefined) return []
    const reason = `It is said to have taken place during an event that begins on ${date.value}, after the day of the report, ${today}.`
    return [{ rule: "during-before-start", reason, spans: [spanAt(account, beside), spanAt(account, date)] }]
  })
}

/** A full date, year included, whose weekday is another one. */
function wrongWeekday(account: Account): Finding[] {
  return account.sentences.flatMap((sentence) => {
    const text = textAt(account, sentence)
    if (!FULL_DATE.test(text)) return []
    return valuesOf(text, null).flatMap((found): Finding[] => {
      const weekday = WEEKDAY.exec(text.slice(found.from, found.to))?.[0].toLowerCase()
      const day = found.kind === "date" ? fromIso(found.value) : null
      if (weekday === undefined || day === null || WEEKDAYS[weekdayOf(day)] === weekday) return []
      const reason = `${found.value} is a ${WEEKDAYS[weekdayOf(day)]}.`
      const place = { block: sentence.block, from: sentence.from + found.from, to: sentence.from + found.to }
      return [{ rule: "weekday-mismatch", reason, spans: [spanAt(account, place)] }]
    })
  })
}
