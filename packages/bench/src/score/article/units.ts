import type { LedgerEntry } from "@corpus/core/schema"
import type { ArticleGold, GoldSegment } from "../../gold/article-gold.ts"

/** One UTF-16 unit of the source that is compared: what it is, and what the ledger calls it. */
export interface Unit {
  wanted: GoldSegment
  found: LedgerEntry | null
}

/** The units that count: all but white space and markup inside content, where either answer is right. */
export function comparedUnits(gold: ArticleGold, ledger: readonly LedgerEntry[], source: string): Unit[] {
  const wanted = byOffset(gold.segments, source.length)
  const found = byOffset(ledger, source.length)
  const isFree = byOffset(gold.inlineMarkup, source.length)
  return wanted.flatMap((segment, at) =>
    segment === null || isFree[at] || /\s/.test(source[at] as string)
      ? []
      : [{ wanted: segment, found: found[at] ?? null }],
  )
}

/** For each unit the span that covers it, the last where several do. */
function byOffset<T extends { start: number; end: number }>(spans: readonly T[], length: number): (T | null)[] {
  const covering = Array.from<T | null>({ length }).fill(null)
  for (const span of spans) covering.fill(span, Math.max(0, span.start), Math.max(0, Math.min(span.end, length)))
  return covering
}

/** Is the unit of the very kind that the gold gives first? */
export const isOfKind = ({ wanted, found }: Unit): boolean => found?.kind === wanted.kind
