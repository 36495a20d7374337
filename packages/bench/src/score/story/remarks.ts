import type { ArticleSpan, Span } from "@corpus/core/schema"
import { overlap } from "../overlap.ts"
import { type Share, shareOf } from "../share.ts"
import type { NamedSources } from "./named-sources.ts"

/** Words of outlets that have to be pointed at together. */
export type Remark = readonly { outlet: string; words: string }[]

/** The share of remarks for which one of those found has a span at each outlet's words. */
export function scoreRemarks(
  found: readonly (readonly ArticleSpan[])[],
  wanted: readonly Remark[],
  sources: NamedSources,
): Share {
  const isAt = (span: ArticleSpan, outlet: string, places: readonly Span[]) =>
    sources.nameOf(span.article) === outlet && places.some((place) => overlap(span, place) > 0)
  return shareOf(wanted, (remark) =>
    found.some((spans) =>
      remark.every(({ outlet, words }) => {
        const places = sources.index(outlet).find(words)
        return spans.some((span) => isAt(span, outlet, places))
      }),
    ),
  )
}
