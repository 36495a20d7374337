/** A word, number or mark of a text as time expressions see it. */
export interface Word {
  from: number
  to: number
  text: string
  /** The letter of its class (`lexicon/time-words.ts`), or of what kind of word it is where it has none. */
  letter: string
  /** Of a number what it counts, of a class with an order its place there, from 0. */
  value: number
}
