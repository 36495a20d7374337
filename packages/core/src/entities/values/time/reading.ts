import type { DayOrder } from "../../../metadata/find-date.ts"
import type { Day } from "../calendar.ts"
import type { Word } from "./word.ts"

/** What a text spoke of so far: kept from block to block of an article. */
export interface TimeMemory {
  /** The last day, or null. */
  told: Day | null
  /** The last date as it is stated, a day or longer: `2019`, `2019-05`; none if it is absent. */
  dated?: string
  /** The last quarter, as `2025-Q3`. */
  quarter: string | null
  /** Which of 3 and 4 is the day of 3/4/2025, where the page tells. */
  order?: DayOrder | undefined
}

/** What a time expression is read against. */
export interface TimeContext extends Readonly<TimeMemory> {
  /** The local day of publication, if it is known. */
  published: Day | null
  /** Do the words around it speak of what is to come, or of what was? Undefined where they do neither. */
  isAhead: boolean | undefined
  /** The word before the expression and the two after it. */
  before: Word | undefined
  after: Word | undefined
  second: Word | undefined
}

/** What a time expression means, and the rule where it was resolved in another way than its form says. */
export type Meaning = readonly [value: string, rule?: string]

/** What the words of a form mean; null where they mean no time, or none that can be told. */
export type Reading = (words: readonly Word[], context: TimeContext) => Meaning | null

/** The rule of what counts from a day or a quarter that the text told of. */
export const FROM_TEXT = "date/from-date-in-text"
/** The rule of a length of time where a date was sought. */
export const LENGTH = "duration/stated"
