import type { Run } from "./ledger-runs.ts"
import type { Place } from "./place.ts"

/** So many runs make a part: a news page is one or two, and a huge one still loads. */
export const PART = 3000

/** A part of a source's runs, counted from 1. */
export interface Part {
  runs: Run[]
  number: number
  count: number
}

/** The part that was asked for, else the one that holds the place asked for, else the first. */
export function partOf(runs: readonly Run[], asked: unknown, here: Place | null): Part {
  const count = Math.max(1, Math.ceil(runs.length / PART))
  const holding = here ? runs.findIndex(({ start, end }) => start <= here.at && here.at < end) : -1
  const wanted = typeof asked === "string" && /^\d{1,9}$/.test(asked) ? Number(asked) : Math.floor(holding / PART) + 1
  const number = Math.min(Math.max(wanted, 1), count)
  return { runs: runs.slice((number - 1) * PART, number * PART), number, count }
}
