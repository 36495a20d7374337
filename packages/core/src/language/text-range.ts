/** A half-open range of a text, in UTF-16 units. */
export interface TextRange {
  from: number
  to: number
}
