import type { Article, Span } from "@corpus/core/schema"
import { readArticles } from "../fixtures/read-articles.ts"
import type { Fixture } from "../fixtures/read-fixtures.ts"
import type { Figures } from "../fixtures/figures.ts"
import { scoreAttribution } from "../score/article/attribution.ts"
import { matchQuotations, type QuotationMatch } from "../score/article/match-quotations.ts"
import { f1, sumTallies } from "../score/tally.ts"

/** Quotations and speakers of articles whose answers are marked, each quotation weighing the same, and a line for each miss. */
export async function measureMarked(fixtures: readonly Fixture[]): Promise<{ figures: Figures; lines: string[] }> {
  const articles = await readArticles(fixtures)
  const scores = fixtures.map((fixture, index) => {
    const article = articles[index] as Article
    const quotations = matchQuotations(article.quotes, fixture.gold, fixture.source)
    const attribution = scoreAttribution(quotations, article.entities, fixture.gold)
    return { fixture, article, quotations, attribution }
  })
  return {
    figures: {
      quotations: f1(sumTallies(scores.map(({ quotations }) => quotations.tally))),
      attribution: f1(sumTallies(scores.map(({ attribution }) => attribution.tally))),
    },
    lines: scores.flatMap(({ fixture, article, quotations, attribution }) => [
      ...spanMisses(fixture, article, quotations),
      ...attribution.wrong.map(
        ({ wanted, found, quote }) =>
          `${fixture.name}: said by ${wanted || "nobody"}, given to ${found || "nobody"} (${quote.rule}: ${quote.source?.text}): ${around(fixture, quote)}`,
      ),
    ]),
  }
}

function spanMisses(fixture: Fixture, { quotes }: Article, { pairs }: QuotationMatch): string[] {
  const paired = new Set(pairs.map(({ wanted }) => wanted))
  const found = new Set(pairs.map((pair) => pair.found))
  return [
    ...fixture.gold.quotes
      .filter((quote) => quote.kind !== "indirect" && !paired.has(quote))
      .map((quote) => `${fixture.name}: missing: ${around(fixture, quote)}`),
    ...quotes
      .filter((quote) => quote.kind !== "indirect" && !found.has(quote))
      .map((quote) => `${fixture.name}: none, or another (${quote.rule}): ${around(fixture, quote)}`),
  ]
}

/** A span with the text on both sides. */
function around({ source }: Fixture, { start, end }: Span): string {
  return `${source.slice(Math.max(0, start - 70), start)}<${source.slice(start, end)}>${source.slice(end, end + 70)}`.replaceAll(
    "\n",
    " | ",
  )
}
