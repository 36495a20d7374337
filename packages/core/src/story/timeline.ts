import type { TimelineEntry } from "../schema/story.ts"
import { spanAt } from "./account.ts"
import type { FactSource } from "./fact/finding.ts"

/** The dated sentences of a story in the order of their dates, relative dates resolved. */
export function toTimeline({ accounts, values }: FactSource): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>()
  for (const account of accounts) {
    for (const { sentence, found } of values.get(account.id) ?? []) {
      const { value: date, precision } = found
      if (found.kind !== "date" || precision === undefined || !/^\d{4}(?:$|-\d)/.test(date)) continue
      const entry = entries.get(`${date} ${precision}`) ?? { date, precision, spans: [] }
      entries.set(`${date} ${precision}`, entry)
      const span = spanAt(account, sentence)
      if (!entry.spans.some(({ article, start }) => article === span.article && start === span.start))
        entry.spans.push(span)
    }
  }
  return [...entries.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
