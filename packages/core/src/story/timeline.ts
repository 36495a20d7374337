import type { TimelineEntry } from "../schema/story.ts"
import { spanAt } from "./account.ts"
import type { FactSource } from "./fact/finding.ts"

const DAY_PART = /T(?:MO|AF|EV|NI)$/
/** The hours among which the parts of a day stand. */
const HOURS: Readonly<Record<string, string>> = { TMO: "T06", TAF: "T12:30", TEV: "T18", TNI: "T21" }

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
  const place = ({ date }: TimelineEntry): string => date.replace(DAY_PART, (part) => HOURS[part] ?? part)
  return [...entries.values()].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
}
