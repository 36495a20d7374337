import { DATE_SHAPES } from "../../lexicon/date-shapes.ts"
import type { DatePrecision } from "../../../schema/entity.ts"

/** To what a date is stated, by the form of its value; undefined for what is no date of the calendar. */
export const precisionOf = (value: string): DatePrecision | undefined =>
  DATE_SHAPES.find(([, shape]) => shape.test(value))?.[0]
