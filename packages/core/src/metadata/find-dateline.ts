import type { Dateline } from "../schema/metadata.ts"
import { findDate } from "./find-date.ts"
import { inTitleCase } from "./in-title-case.ts"
import { NO_DATELINE } from "./lexicon/labels.ts"

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|al|el|of|upon|am)){0,3})(?:[,/] ?(?<region>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}))?`
const AGENCY = String.raw`[([](?<agency>[\p{L}][\p{L}\d .&/'-]{1,30})[)\]]`
const DATE = String.raw`,? ?(?<date>[\p{L}]{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2}(?:st|nd|rd|th)? [\p{L}]{3,9}\.?(?:,? \d{4})?)`

const FORMS: readonly RegExp[] = [
  String.raw`^${PLACE}(?:${DATE})?,? ?${AGENCY} ?(?:[—–:-]|\.)? ?(?=["“'‘]?[\p{Lu}\d])`,
  String.raw`^${PLACE}${DATE} ?(?:[—–:-]|\.) ?(?=["“'‘]?[\p{Lu}\d])`,
  String.raw`^${PLACE} ?(?:[—–]|--| - ) ?(?=["“'‘]?[\p{Lu}\d])`,
  String.raw`^${PLACE}: (?=["“'‘]?[\p{Lu}\d])`,
].map((form) => new RegExp(form, "u"))

/** Agencies set places in capitals; shorter ones (US, UAE) are abbreviations. */
const SHORTEST_IN_CAPITALS = 4

/** A dateline and how far it reaches into its text. */
export interface FoundDateline {
  dateline: Dateline
  to: number
}

/** Finds the dateline at the head of an article's first paragraph: place, date, agency, as many as it gives. */
export function findDateline(text: string): FoundDateline | null {
  for (const form of FORMS) {
    const match = form.exec(text.slice(0, 160))
    const { place, date, agency } = match?.groups ?? {}
    if (!match || !place || NO_DATELINE.test(place)) continue
    const found = date ? findDate(date) : null
    if (date && !found) continue
    return {
      dateline: { place: inTitleCase(place, SHORTEST_IN_CAPITALS), date: found?.iso ?? null, agency: agency ?? null },
      to: match[0].length,
    }
  }
  return null
}
