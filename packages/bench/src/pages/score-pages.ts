import { type Share, shareOf } from "../score/share.ts"
import { type Tally, sumTallies } from "../score/tally.ts"
import { authorNames, isSameSet } from "./author-names.ts"
import { fold } from "./fold.ts"
import type { PageGold } from "./page-gold.ts"
import type { PageSet } from "./page-sets.ts"
import type { PageResult } from "./read-page.ts"
import { type ShingleScore, meanShingles, nearest } from "./shingles.ts"
import { snippetTally } from "./snippets.ts"
import { type Tokenizer, multilingualTokens, wordTokens } from "./tokens.ts"

/** A result and the answers for its page. */
export interface PagePair {
  gold: PageGold
  result: PageResult
}

/** The measures of one set; null where the set has no answers for one. */
export interface PagesScore {
  set: string
  pages: number
  failed: number
  /** Pages without any text found. */
  empty: number
  shingles: ShingleScore | null
  snippets: Tally | null
  /** Pages with the very title, the very set of authors, the same day. */
  title: Share | null
  authors: Share | null
  date: Share | null
  pagesPerSecond: number
  /** The longest time that a page took. */
  worstMs: number
}

export function scorePages({ name, isMultilingual }: PageSet, pairs: readonly PagePair[]): PagesScore {
  const tokens = isMultilingual ? multilingualTokens : wordTokens
  const times = pairs.map(({ result }) => result.ms)
  const bodies = pairs.flatMap(({ gold, result }) => (gold.text === undefined ? [] : [scoreBody(result, gold, tokens)]))
  const snippets = pairs.flatMap(({ gold, result }) =>
    gold.with ? [snippetTally(result.text, gold.with, gold.without ?? [])] : [],
  )
  return {
    set: name,
    pages: pairs.length,
    failed: pairs.filter(({ result }) => result.failure !== undefined).length,
    empty: pairs.filter(({ result }) => result.text.trim() === "").length,
    shingles: bodies.length > 0 ? meanShingles(bodies) : null,
    snippets: snippets.length > 0 ? sumTallies(snippets) : null,
    title: fieldShare(pairs, (gold, { title }) => gold.title && fold(gold.title) === fold(title ?? "")),
    authors: fieldShare(pairs, (gold, { author }) => gold.author && hasAuthors(gold.author, author)),
    date: fieldShare(pairs, (gold, { date }) => gold.date && (date ?? "").slice(0, 10) === gold.date.slice(0, 10)),
    pagesPerSecond: (1000 * times.length) / times.reduce((sum, ms) => sum + ms, 0),
    worstMs: Math.max(0, ...times),
  }
}

function scoreBody({ text }: PageResult, gold: PageGold, tokens: Tokenizer): Tally {
  return nearest(tokens(text), [gold.text, gold.nosummary].filter((wanted) => wanted !== undefined).map(tokens))
}

/** The share of pages for which a field is right, of those with an answer for it; null where there is none. */
function fieldShare(
  pairs: readonly PagePair[],
  isRight: (gold: PageGold, result: PageResult) => boolean | "" | null | undefined,
): Share | null {
  const answers = pairs.map(({ gold, result }) => isRight(gold, result)).filter((answer) => typeof answer === "boolean")
  return answers.length > 0 ? shareOf(answers, (answer) => answer) : null
}

function hasAuthors(wanted: string | string[], found: readonly string[]): boolean | null {
  const names = authorNames(wanted)
  return names.size === 0 ? null : isSameSet(names, authorNames(found))
}
