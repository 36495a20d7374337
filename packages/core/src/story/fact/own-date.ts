import { closestYear, fromIso } from "../../entities/values/calendar.ts"
import type { Article } from "../../schema/article.ts"
import type { Account } from "../account.ts"

/** The day an article gives itself: its dateline's, else the day of publication; null where it states no year. */
export function ownDate({ metadata: { dateline, published } }: Article): string | null {
  const day = fromIso(published) === null ? null : (published?.slice(0, 10) ?? null)
  return fromDateline(dateline?.date ?? null, day) ?? day
}

/** Each article's day: its own, else what the story's other articles make likely; null where none has a date. */
export function storyDates(accounts: readonly Account[]): Map<string, string | null> {
  const own = accounts.map(({ article }) => ownDate(article))
  const known = own.filter((date) => date !== null).sort()
  const middle = known[Math.floor((known.length - 1) / 2)] ?? null
  return new Map(
    accounts.map(({ id, article }, index) => [
      id,
      own[index] ?? fromDateline(article.metadata.dateline?.date ?? null, middle) ?? middle,
    ]),
  )
}

/** A dateline's date; one without a year takes the year that brings it closest to a known day. */
function fromDateline(line: string | null, near: string | null): string | null {
  if (fromIso(line) !== null) return line
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(line ?? "") ?? []
  const known = fromIso(near)
  if (month === undefined || day === undefined || known === null) return null
  return `${closestYear(Number(month), Number(day), known)}-${month}-${day}`
}
