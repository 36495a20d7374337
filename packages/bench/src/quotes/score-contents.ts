import type { Entity, Quote, Span } from "@corpus/core/schema"
import { lengthOf, overlap } from "../score/overlap.ts"
import type { Share } from "../score/share.ts"
import type { Tally } from "../score/tally.ts"
import type { GoldAttribution } from "./read-polnear.ts"

/** What is measured of the contents of reported speech in a text. */
export interface ContentScore {
  /** All pieces of contents by intersection over union of at least 0.8; and those of them whose source is right too. */
  content: Tally
  sourced: Tally
  /** Contents between marks found with their very ends, marks and stops at the ends aside; of those, the ones with the right source. */
  direct: Share
  directSpeaker: Share
  misses: ContentMiss[]
}

export interface ContentMiss {
  what: "missing" | "extra" | "source"
  kind: "direct" | "other"
  wanted?: Span
  found?: Quote
  sources: Span[]
}

interface Piece {
  span: Span
  isDirect: boolean
  sources: Span[]
}

const LEAST_OVERLAP = 0.8
const EDGE = /[\s"'“”‘’.,;:!?…–—-]/u

/** Pairs quotations with the pieces of contents that an annotator marked, the best overlap first. */
export function scoreContents(
  quotes: readonly Quote[],
  entities: readonly Entity[],
  attributions: readonly GoldAttribution[],
  text: string,
): ContentScore {
  const wanted = attributions.flatMap(({ contents, sources }) =>
    contents.map((span): Piece => ({ span: bare(span, text), isDirect: isMarked(span, text), sources })),
  )
  const found = quotes.map((quote) => ({ quote, span: bare(quote, text) }))
  const pairs = bestPairs(wanted, found)
  const isRight = ({ sources }: Piece, quote: Quote) => hasSource(quote, entities, sources)
  const right = pairs.filter(({ piece, quote }) => isRight(piece, quote))
  const exact = pairs.filter(({ piece, span }) => piece.isDirect && isSame(piece.span, span))
  const tallyOf = (count: number): Tally => ({
    right: count,
    wrong: found.length - count,
    missing: wanted.length - count,
  })
  const kindOf = ({ isDirect }: Piece): ContentMiss["kind"] => (isDirect ? "direct" : "other")
  const misses: ContentMiss[] = [
    ...wanted
      .filter((piece) => !pairs.some((pair) => pair.piece === piece))
      .map((piece) => ({ what: "missing" as const, kind: kindOf(piece), wanted: piece.span, sources: piece.sources })),
    ...quotes
      .filter((quote) => !pairs.some((pair) => pair.quote === quote))
      .map((quote) => ({
        what: "extra" as const,
        kind: quote.kind === "direct" ? ("direct" as const) : ("other" as const),
        found: quote,
        sources: [],
      })),
    ...pairs
      .filter(({ piece, quote }) => !isRight(piece, quote))
      .map(({ piece, quote }) => ({
        what: "source" as const,
        kind: kindOf(piece),
        found: quote,
        wanted: piece.span,
        sources: piece.sources,
      })),
  ]
  return {
    content: tallyOf(pairs.length),
    sourced: tallyOf(right.length),
    direct: { right: exact.length, of: wanted.filter(({ isDirect }) => isDirect).length },
    directSpeaker: { right: exact.filter(({ piece, quote }) => isRight(piece, quote)).length, of: exact.length },
    misses,
  }
}

function bestPairs(wanted: readonly Piece[], found: readonly { quote: Quote; span: Span }[]) {
  const near = wanted.flatMap((piece) =>
    found
      .map(({ quote, span }) => ({ piece, quote, span, share: intersectionOverUnion(piece.span, span) }))
      .filter(({ share }) => share >= LEAST_OVERLAP),
  )
  const taken = new Set<unknown>()
  return near
    .toSorted((a, b) => b.share - a.share)
    .filter(({ piece, quote }) => {
      if (taken.has(piece) || taken.has(quote)) return false
      taken.add(piece).add(quote)
      return true
    })
}

/** Does the quotation's source, or a mention of its speaker, overlap the annotator's? Where that has none, ours must have none. */
function hasSource({ source, speaker }: Quote, entities: readonly Entity[], sources: readonly Span[]): boolean {
  if (sources.length === 0) return source === undefined
  const ids = [speaker ?? []].flat()
  const ours = [
    ...(source ? [source] : []),
    ...entities.filter(({ id }) => ids.includes(id)).flatMap(({ mentions }) => mentions),
  ]
  return ours.some((one) => sources.some((other) => overlap(one, other) > 0))
}

function intersectionOverUnion(a: Span, b: Span): number {
  const common = overlap(a, b)
  const union = lengthOf(a) + lengthOf(b) - common
  return union === 0 ? 0 : common / union
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** Does a content begin and end with quotation marks? */
const isMarked = ({ start, end }: Span, text: string): boolean =>
  /^["“„«]/u.test(text.slice(start, end)) && /["”“»][.,;:!?]*\s*$/u.test(text.slice(start, end))

/** A span without the marks, stops and white space at its ends. */
function bare({ start, end }: Span, text: string): Span {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from] as string)) from++
  while (to > from && EDGE.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
