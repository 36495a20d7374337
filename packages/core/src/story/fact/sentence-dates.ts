import type { Account, Place, Sentence } from "../account.ts"
import { isDateline } from "./is-dateline.ts"
import { type FoundDate, findDates } from "./find-dates.ts"

/** A date and the sentence that states it. */
export interface PlacedDate extends Place {
  sentence: Sentence
  found: FoundDate
}

/** The dates of an account's sentences, datelines left out. */
export function sentenceDates(account: Account, today: string | null): PlacedDate[] {
  return account.sentences.flatMap((sentence) => {
    const { block, from, to } = sentence
    const text = account.blocks[block]?.text.slice(from, to) ?? ""
    return findDates(text, today).flatMap((found): PlacedDate[] => {
      const place = { block, from: from + found.from, to: from + found.to }
      return isDateline(account, place) ? [] : [{ ...place, sentence, found }]
    })
  })
}
