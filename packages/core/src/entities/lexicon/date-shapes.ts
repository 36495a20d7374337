import type { DatePrecision } from "../../schema/entity.ts"

/** How dates are written, in ISO 8601 and as TIMEX3 has them, to each precision; the first that fits. */
export const DATE_SHAPES: readonly (readonly [precision: DatePrecision, shape: RegExp])[] = [
  ["century", /^\d\d$/],
  ["decade", /^\d{3}$/],
  ["year", /^\d{4}(?:$|\/)/],
  ["half", /-H\d$/],
  ["quarter", /-Q\d$/],
  ["season", /^\d{4}-\D\D$/],
  ["month", /^\d{4}-\d\d$/],
  ["week", /-W\d/],
  ["minute", /T\d/],
  ["day-part", /T\D/],
  ["day", /-\d\d$/],
]
