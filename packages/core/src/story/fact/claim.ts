import type { Account, Place, Sentence } from "../account.ts"

export type ClaimKind = "count" | "money" | "percent" | "duration" | "score" | "measure" | "date" | "time" | "age"

/** A value that an article states, and what it is about as far as the words around it tell. */
export interface Claim extends Place {
  account: Account
  sentence: Sentence
  kind: ClaimKind
  /** Its normal form, by which values are the same or not. */
  value: string
  /** As a number where nearness counts; NaN elsewhere. */
  amount: number
  /** What is counted (its stem) or measured, the currency, what became of people; empty where nothing says it. */
  unit: string
  /** The thing counted as written, the person whose age it is; empty where nothing says it. */
  about: string
  /** What became of people: such counts grow while an event lasts. */
  isState: boolean
  /** 0 in the first sentences of the body, 1 in title and standfirst, 2 further down. */
  rank: number
  /** What the words around tell, each with its weight; its length is 1. */
  context: ReadonlyMap<string, number>
}
