import type { Story } from "../schema/story.ts"
import { type Account, spanAt } from "./account.ts"
import { weekdayOf } from "./fact/calendar.ts"
import { eventDates } from "./fact/dates-of.ts"
import type { FactSource } from "./fact/finding.ts"
import { sentenceDates } from "./fact/sentence-dates.ts"
import { besides } from "./fact/sidelines.ts"

type Finding = Story["lint"][number]

/** What cannot both hold inside one article, by its own words. */
export function toLint(source: FactSource): Finding[] {
  return source.accounts.flatMap((account) => [...duringBeforeStart(account, source), ...wrongWeekday(account)])
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

/** A full date whose weekday is another one. */
function wrongWeekday(account: Account): Finding[] {
  return sentenceDates(account, null).flatMap(({ found, ...place }) => {
    const { date, weekday } = found
    if (date === null || weekday === undefined || !found.isAbsolute || weekdayOf(date) === weekday) return []
    return [
      { rule: "weekday-mismatch", reason: `${date} is another day of the week.`, spans: [spanAt(account, place)] },
    ]
  })
}
