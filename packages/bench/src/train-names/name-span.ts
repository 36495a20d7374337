/** A name in a sentence: its first and last word, and its type. */
export interface NameSpan {
  first: number
  last: number
  type: string
}
