import { TIME_FORMS } from "../../lexicon/time-forms.ts"
import { DAY_PARTS } from "../../lexicon/time-words.ts"
import { fromIso } from "../calendar.ts"
import type { FoundValue } from "../found-value.ts"
import { CALENDAR_READINGS } from "./calendar-readings.ts"
import { CLOCK_READINGS } from "./clock-readings.ts"
import { isAhead } from "./is-ahead.ts"
import { joinTimes } from "./join-times.ts"
import { LENGTH_READINGS } from "./length-readings.ts"
import { NAMED_READINGS } from "./named-readings.ts"
import { orderRange } from "./order-range.ts"
import { precisionOf } from "./precision-of.ts"
import { QUARTER_READINGS } from "./quarter-readings.ts"
import type { Reading, TimeMemory } from "./reading.ts"
import { RELATIVE_READINGS } from "./relative-readings.ts"
import { toTimeWords } from "./to-words.ts"
import type { Word } from "./word.ts"

const READINGS: Readonly<Record<string, Reading>> = {
  ...CALENDAR_READINGS,
  ...NAMED_READINGS,
  ...QUARTER_READINGS,
  ...RELATIVE_READINGS,
  ...CLOCK_READINGS,
  ...LENGTH_READINGS,
}

interface Form {
  rule: string
  pattern: RegExp
  read: Reading
}

const FORMS: readonly Form[] = TIME_FORMS.map(([reading, rule, pattern]) => ({
  rule,
  pattern: new RegExp(pattern, "g"),
  read: READINGS[reading] as Reading,
}))

/** Dates, lengths of time and times that come again, in the order of the text, the longer of two at one place. */
export function findTimes(text: string, published: string | null, memory: TimeMemory): FoundValue[] {
  const read = toTimeWords(text)
  if (read === null) return []
  const { letters, at } = read
  const day = fromIso(published)
  const found: FoundValue[] = []
  let end = 0
  for (const { form, index, length } of candidates(letters)) {
    if (index < end) continue
    const words = Array.from({ length }, (_, place) => at(index + place) as Word)
    const [first, last] = [words[0] as Word, words.at(-1) as Word]
    const meaning = form.read(words, {
      ...memory,
      published: day,
      isAhead: isAhead(text, first.from, last.to),
      before: at(index - 1),
      after: at(index + length),
      second: at(index + length + 1),
    })
    if (meaning === null) continue
    end = index + length
    const [stated, rule = form.rule] = meaning
    // A day with the part of it that is named beside it: "Monday night", "the night of March 3".
    const part = [last, first].find(({ letter }) => letter === "P")
    const value = part && /-\d\d$/.test(stated) ? stated + (DAY_PARTS[part.value % 4] as string) : stated
    const kind = rule.slice(0, rule.indexOf("/")) as FoundValue["kind"]
    const precision = kind === "date" ? precisionOf(value) : undefined
    const time: FoundValue = { from: first.from, to: last.to, kind, value, ...(precision && { precision }), rule }
    const [start = found.at(-1), stop = time] = orderRange(text, found.at(-1), time)
    if (start) found.splice(-1, 1, start)
    found.push(stop)
    if (kind === "duration" && /^P(?:[4-9]|\d\d)M$/.test(value)) memory.quarter = null
    if (kind !== "date") continue
    memory.told = fromIso(stop.value) ?? memory.told
    memory.dated = stop.value
    if (precision === "quarter" && letters.slice(index, end).includes("O")) memory.quarter = value
  }
  return joinTimes(text, found)
}

/** Where forms may stand: from the left, the longest first. */
function candidates(letters: string): { form: Form; index: number; length: number }[] {
  const all: { form: Form; index: number; length: number }[] = []
  for (const form of FORMS) {
    for (const { 0: match, index } of letters.matchAll(form.pattern)) all.push({ form, index, length: match.length })
  }
  return all.sort((a, b) => a.index - b.index || b.length - a.length)
}
