import type { TextBlock } from "../article/text-block.ts"
import type { Quote } from "../schema/quote.ts"
import { words } from "../language/index.ts"
import { BODY_ROLES } from "../schema/role.ts"

/** Fewer words than these may be anybody's. */
const LEAST_WORDS = 3

/** Quotations of headlines, standfirsts and captions that name nobody are whose words they repeat from the body. */
export function withEchoedSpeakers(quotes: readonly Quote[], blocks: readonly TextBlock[]): Quote[] {
  const heads = blocks.flatMap(({ role, map }) =>
    BODY_ROLES.has(role) && role !== "heading" ? [] : [startOf(map.pieces)],
  )
  const ends = blocks.flatMap(({ role, map }) =>
    BODY_ROLES.has(role) && role !== "heading" ? [] : [map.pieces.at(-1)?.end ?? 0],
  )
  const isHead = ({ start }: Quote): boolean => heads.some((head, at) => start >= head && start < (ends[at] ?? 0))
  const isOpen = (quote: Quote): boolean =>
    quote.speaker === null && quote.source === undefined && quote.kind !== "indirect"
  const open = quotes.filter((quote) => isOpen(quote) && isHead(quote)).slice(0, MOST)
  if (open.length === 0) return [...quotes]
  const said = quotes.flatMap((quote) =>
    quote.speaker === null || isHead(quote) ? [] : [{ quote, plain: plain(quote.text) }],
  )
  return quotes.map((quote) => {
    if (!open.includes(quote)) return quote
    const own = plain(quote.text)
    const echo = own.split(" ").length - 2 >= LEAST_WORDS ? said.find((other) => other.plain.includes(own)) : undefined
    return echo ? { ...quote, speaker: echo.quote.speaker, rule: "echoed" } : quote
  })
}

/** How many headlines are looked at. */
const MOST = 20

const startOf = (pieces: readonly { start: number }[]): number => pieces[0]?.start ?? 0

/** Lower-case words with a space on both sides of each. */
const plain = (text: string): string =>
  ` ${words(text)
    .map(({ from, to }) => text.slice(from, to).toLowerCase().replaceAll("’", "'"))
    .join(" ")} `
