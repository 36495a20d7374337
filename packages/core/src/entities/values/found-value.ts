import type { DatePrecision, Value } from "../../schema/entity.ts"

/** A value in a text: where it stands and its normal form. */
export interface FoundValue {
  from: number
  to: number
  kind: Value["kind"]
  value: string
  precision?: DatePrecision
  unit?: string
  rule?: string
}
