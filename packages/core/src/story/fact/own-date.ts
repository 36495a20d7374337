import type { Article } from "../../schema/article.ts"
import type { Account } from "../account.ts"
import { daysBetween } from "./calendar.ts"

/** The day an article gives itself: its dateline's, else the day of publication; null where it states no year. */
export function ownDate({ metadata: { dateline, published } }: Article): string | null {
  const day = published?.slice(0, 10) ?? null
  const line = dateline?.date ?? null
  if (line === null) return day !== null && day.length === 10 ? day : null
  if (line.length === 10) return line
  if (day === null || !/^\d\d-\d\d$/.test(line)) return day !== null && day.length === 10 ? day : null
  return nearest(line, day)
}

/** Each article's day: its own, else what the story's other articles make likely; null where none has a date. */
export function storyDates(accounts: readonly Account[]): Map<string, string | null> {
  const own = accounts.map(({ article }) => ownDate(article))
  const known = own.filter((date) => date !== null).sort()
  const middle = known[Math.floor((known.length - 1) / 2)] ?? null
  return new Map(
    accounts.map(({ id, article }, index) => {
      const line = article.metadata.dateline?.date ?? null
      const borrowed = middle !== null && line !== null && /^\d\d-\d\d$/.test(line) ? nearest(line, middle) : middle
      return [id, own[index] ?? borrowed]
    }),
  )
}

/** The date with this month and day that is nearest to a day. */
function nearest(monthAndDay: string, day: string): string {
  const year = Number(day.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((each) => `${each}-${monthAndDay}`)
  return candidates.toSorted((a, b) => Math.abs(daysBetween(a, day)) - Math.abs(daysBetween(b, day)))[0] ?? day
}
