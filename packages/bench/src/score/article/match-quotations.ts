import type { Quote, Span } from "@corpus/core/schema"
import type { ArticleGold, GoldQuote } from "../../gold/article-gold.ts"
import { overlap } from "../overlap.ts"
import type { Tally } from "../tally.ts"

export interface QuotationMatch {
  pairs: { found: Quote; wanted: GoldQuote }[]
  tally: Tally
}

/** How far the ends of two spans of one quotation may lie apart once marks and stops are left aside, in UTF-16 units. */
const SLACK = 3

/** Pairs the quotations found between marks with those of the gold. */
export function matchQuotations(quotes: readonly Quote[], gold: ArticleGold, source: string): QuotationMatch {
  const bare = <T extends Span>(quote: T) => ({ quote, span: withoutMarks(quote, source) })
  const found = quotes.filter(({ kind }) => kind !== "indirect").map(bare)
  const wanted = gold.quotes.filter(({ kind }) => kind !== "indirect").map(bare)
  const taken = new Set<Quote>()
  const pairs: QuotationMatch["pairs"] = []
  for (const { quote, span } of wanted) {
    const own = found.find((candidate) => !taken.has(candidate.quote) && isSameSpan(candidate.span, span))
    const whole = groupSpan(quote, wanted)
    const match = own ?? (whole && found.find((candidate) => isSameSpan(candidate.span, whole)))
    if (!match) continue
    taken.add(match.quote)
    pairs.push({ found: match.quote, wanted: quote })
  }
  const optional = gold.optionalQuotes.map((quote) => withoutMarks(quote, source))
  const wrong = found.filter(
    ({ quote, span }) => !taken.has(quote) && !optional.some((free) => overlap(free, span) > 0),
  )
  return { pairs, tally: { right: pairs.length, wrong: wrong.length, missing: wanted.length - pairs.length } }
}

/** The span from the first to the last piece of a quotation that an attribution cuts; null for one in one piece. */
function groupSpan({ group }: GoldQuote, quotes: readonly { quote: GoldQuote; span: Span }[]): Span | null {
  if (group === undefined) return null
  const pieces = quotes.filter(({ quote }) => quote.group === group).map(({ span }) => span)
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) }
}

function isSameSpan(a: Span, b: Span): boolean {
  return overlap(a, b) > 0 && Math.abs(a.start - b.start) <= SLACK && Math.abs(a.end - b.end) <= SLACK
}

const EDGE = /[\s"'“”‘’«»„‚.,;:!?…]/

/** A quotation without the marks, stops and white space at its ends. */
function withoutMarks({ start, end }: Span, source: string): Span {
  let from = start
  let to = end
  while (from < to && EDGE.test(source[from] as string)) from += 1
  while (to > from && EDGE.test(source[to - 1] as string)) to -= 1
  return { start: from, end: to }
}
