import type { Fact } from "../../schema/fact.ts"
import { type Account, isInside } from "../account.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"
import { sentenceDates } from "./sentence-dates.ts"

const PLANNED =
  /\b(?:scheduled|slated|due|set|planned|expected|begins?|began|starts?|started|opens?|opened|held|takes? place|took place|commences?|commenced|convenes?|runs?|will be)\b/i

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
export function eventDates(account: Account, { identities, dates }: FactSource): EventDate[] {
  return sentenceDates(account, dates.get(account.id) ?? null).flatMap(
    ({ sentence, found, block, from, to }): EventDate[] => {
      if (found.date === null || found.precision !== "day") return []
      const events = account.mentions.filter(
        (mention) => mention.entity.type === "event" && isInside(mention, sentence) && mention.to <= from,
      )
      const event = events.at(-1)
      const id = event === undefined ? undefined : identities.of(account.id, event.entity.id)
      if (event === undefined || id === undefined) return []
      const between = account.blocks[block]?.text.slice(event.to, from) ?? ""
      const isDirect = /^[)\s,]*(?:on|from|of)?\s*$/.test(between)
      if (between.length > 60 || /[.;“”"]/.test(between) || !(isDirect || PLANNED.test(between))) return []
      const isAhead = /\b(?:scheduled|slated|due|set|planned|expected|will be)\b/i.test(between)
      return [{ account, block, from, to, value: found.date, event: id, isAhead }]
    },
  )
}
