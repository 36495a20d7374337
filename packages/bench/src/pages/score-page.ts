import { type Tally, f1 } from "../score/tally.ts"
import { wordTally } from "../score/word-tally.ts"
import { authorNames, isSameSet } from "./author-names.ts"
import { dayOf } from "./day-of.ts"
import { fold } from "./fold.ts"
import type { PageGold } from "./page-gold.ts"
import type { PageResult } from "./page-result.ts"
import { nearest } from "./shingles.ts"
import { snippetTally } from "./snippets.ts"
import { multilingualTokens, wordTokens } from "./tokens.ts"

/** How right one result is; null where the page has no answer for it. */
export interface PageScore {
  /** Runs of four words that body and answer share. */
  body: Tally | null
  /** F1 of the words in lower case, whatever their order. */
  words: number | null
  /** Is the body the answer, word by word? */
  exact: boolean | null
  snippets: Tally | null
  /** The very title, the very set of authors, the same day. */
  title: boolean | null
  authors: boolean | null
  date: boolean | null
}

export function scorePage(gold: PageGold, result: PageResult, isMultilingual: boolean): PageScore {
  const { title, date } = gold
  return {
    ...scoreBody(gold, result.text, isMultilingual),
    snippets: gold.with ? snippetTally(result.text, gold.with, gold.without ?? []) : null,
    title: title ? fold(title) === fold(result.title ?? "") : null,
    authors: gold.author ? hasAuthors(gold.author, result.author) : null,
    date: date ? dayOf(result.date ?? "") === dayOf(date) : null,
  }
}

/** Compares with the wording that comes nearer, of several that are right. */
function scoreBody({ text, nosummary }: PageGold, found: string, isMultilingual: boolean) {
  if (text === undefined) return { body: null, words: null, exact: null }
  const tokens = isMultilingual ? multilingualTokens : wordTokens
  const own = tokens(found)
  const { tally: body, wanted } = nearest(own, [text, ...(nosummary === undefined ? [] : [nosummary])].map(tokens))
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase())
  return { body, words: f1(wordTally(lower(own), lower(wanted))), exact: own.join(" ") === wanted.join(" ") }
}

function hasAuthors(wanted: string | string[], found: readonly string[]): boolean | null {
  const names = authorNames(wanted)
  return names.size === 0 ? null : isSameSet(names, authorNames(found))
}
