import { BEGINS, PLANNED } from "../lexicon/event-words.ts"
import type { Fact } from "../../schema/fact.ts"
import { type Account, isInside } from "../account.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"
import { isFullDate } from "./sentence-values.ts"

/** Characters between an event's name and its date. */
const REACH = 60

/** A named event and the date that a sentence gives it. */
export interface EventDate extends Finding {
  event: string
  /** Still to come, as the article tells it. */
  isAhead: boolean
}

/** The dates given to the named events of a story. */
export function datesOf(source: FactSource): Fact[] {
  const { accounts } = source
  const found = accounts.flatMap((account) => eventDates(account, source))
  return [...Map.groupBy(found, ({ event }) => event)].flatMap(
    ([about, findings]) => toFact("date-of", findings, accounts, { about }) ?? [],
  )
}

/** An event's date follows its name in the same sentence, with a word of planning or beginning between, or nothing but "on". */
export function eventDates(account: Account, { identities, values }: FactSource): EventDate[] {
  return (values.get(account.id) ?? [])
    .filter(isFullDate)
    .flatMap(({ sentence, found, block, from, to }): EventDate[] => {
      const event = account.mentions
        .filter((mention) => mention.entity.type === "event" && isInside(mention, sentence) && mention.to <= from)
        .at(-1)
      const id = event === undefined ? undefined : identities.of(account.id, event.entity.id)
      if (event === undefined || id === undefined) return []
      const between = account.blocks[block]?.text.slice(event.to, from) ?? ""
      const isDirect = /^[)\s,]*(?:on|from|of)?\s*$/.test(between)
      const isAhead = PLANNED.test(between)
      if (between.length > REACH || /[.;“”"]/.test(between) || !(isDirect || isAhead || BEGINS.test(between))) return []
      return [{ account, block, from, to, value: found.value.slice(0, 10), event: id, isAhead }]
    })
}
