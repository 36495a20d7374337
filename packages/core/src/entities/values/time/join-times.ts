import type { FoundValue } from "../found-value.ts"

/** What stands between a day and a time of it. */
const BETWEEN = /^(?:,? (?:(?:at|on|around|about) )?|)$/
/** Makes one of a day and a time beside it: "Friday at 7 p.m.", "noon Saturday". */
export function joinTimes(text: string, found: readonly FoundValue[]): FoundValue[] {
  const joined: FoundValue[] = []
  for (const value of found) {
    const before = joined.at(-1)
    const both = before && BETWEEN.test(text.slice(before.to, value.from)) ? together(before, value) : null
    if (both) joined.splice(-1, 1, both)
    else joined.push(value)
  }
  return joined
}

function together(one: FoundValue, other: FoundValue): FoundValue | null {
  const [day, time] = one.precision === "minute" ? [other, one] : [one, other]
  if (time.precision !== "minute" || !day.precision?.startsWith("day")) return null
  return {
    ...day,
    from: one.from,
    to: other.to,
    value: day.value.slice(0, 10) + time.value.slice(10),
    precision: "minute",
  }
}
