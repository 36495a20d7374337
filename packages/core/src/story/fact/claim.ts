import type { Account, Place, Sentence } from "../account.ts"

export type ClaimKind = "count" | "money" | "percent" | "duration" | "score" | "measure" | "date" | "time" | "age"

/** What a claim's value is limited to, by the words beside it. */
export interface Scope {
  /** "year" of "a year"; empty where the value is of the whole. */
  per: string
  /** The dates that stand near it, as ISO 8601 gives them. */
  dates: readonly string[]
  /** The places named beside it, in small letters. */
  places: readonly string[]
  /** Is it planned, expected or feared? */
  isOpen: boolean
}

/** A value that an article states, and what it is about as far as the words around it tell. */
export interface Claim extends Place {
  account: Account
  sentence: Sentence
  kind: ClaimKind
  /** Its normal form, by which values are the same or not. */
  value: string
  /** As a number where nearness counts; NaN elsewhere. */
  amount: number
  /** The least and the most it may stand for: "about 40", "more than 200". */
  least: number
  most: number
  /** What is counted (its stem) or measured, the currency, what became of people; empty where nothing says it. */
  unit: string
  /** The thing counted as written, the person whose age it is; empty where nothing says it. */
  about: string
  /** What became of people: such counts grow while an event lasts. */
  isState: boolean
  /** A count that was taken while things went on, as its sentence says. */
  goesOn: boolean
  /** 0 in the first sentences of the body, 1 in title and standfirst, 2 further down. */
  rank: number
  scope: Scope
  /** Of a date: does it lie before the day of the report or after it? What does it leave open, of which week or of which year it is? */
  tense: "ahead" | "past" | null
  loose: "week" | "year" | null
  /** Does it stand between quotation marks? */
  isQuoted: boolean
  /** What the words around tell, each with its weight; its length is 1. */
  context: ReadonlyMap<string, number>
  /** The stems nearest to it. */
  near: readonly string[]
}
