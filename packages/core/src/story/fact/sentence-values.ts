import type { FoundValue } from "../../entities/values/found-value.ts"
import { valuesOf } from "../../entities/values/find-values.ts"
import { type Account, isInside, type Place, type Sentence, textAt } from "../account.ts"
import { isDateline } from "./is-dateline.ts"

/** A value and the sentence that states it. */
export interface PlacedValue extends Place {
  sentence: Sentence
  found: FoundValue
}

/** The values that an account's sentences state, read against the day that the story knows; datelines are left out. */
export function sentenceValues(account: Account, today: string | null): PlacedValue[] {
  return account.sentences.flatMap((sentence) =>
    valuesOf(textAt(account, sentence), today).flatMap((found): PlacedValue[] => {
      const place = { block: sentence.block, from: sentence.from + found.from, to: sentence.from + found.to }
      return found.kind === "date" && isDateline(account, place) ? [] : [{ ...place, sentence, found }]
    }),
  )
}

/** Is it a date to the day, or to a part of it, with its year? */
export function isFullDate({ found: { kind, value } }: PlacedValue): boolean {
  return kind === "date" && /^\d{4}-\d\d-\d\d(?!.*\/)/.test(value)
}

/** "Tomorrow" between quotation marks counts from the day on which it was said, which the article need not tell. */
export function isRelativeInQuote(account: Account, value: PlacedValue): boolean {
  return !/\d/.test(textAt(account, value)) && isQuoted(account, value)
}

/** Does it stand between quotation marks? */
export function isQuoted(account: Account, place: Place): boolean {
  return account.quotes.some(({ quote, ...marks }) => quote.kind !== "indirect" && isInside(place, marks))
}
