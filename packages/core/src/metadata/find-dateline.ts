import { DATELINE_FORMS } from "./lexicon/dateline-forms.ts"
import type { Dateline } from "../schema/metadata.ts"
import { findDate } from "./find-date.ts"
import { inTitleCase } from "./in-title-case.ts"
import { NO_DATELINE } from "./lexicon/labels.ts"

/** Agencies set places in capitals; shorter ones (US, UAE) are abbreviations. */
const SHORTEST_IN_CAPITALS = 4

/** A dateline and how far it reaches into its text. */
export interface FoundDateline {
  dateline: Dateline
  to: number
}

/** Finds the dateline at the head of an article's first paragraph: place, date, agency, as many as it gives. */
export function findDateline(text: string): FoundDateline | null {
  for (const form of DATELINE_FORMS) {
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
