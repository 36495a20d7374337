import type { Span, Utterance, Variant } from "@corpus/core/schema"
import type { GoldUtterance } from "../../gold/story-gold.ts"
import { lengthOf, overlap } from "../overlap.ts"
import type { NamedSources } from "./named-sources.ts"

/** One outlet's wording of an utterance and where it stands in its article; more than once where the article repeats it. */
export interface Spot {
  article: string
  spans: Span[]
  /** Without quotation marks: finding or missing it costs nothing. */
  isIndirect: boolean
}

/** A gold utterance with its wordings found in the sources. Throws where a wording is in none: the gold would be wrong. */
export function toSpots(utterance: GoldUtterance, sources: NamedSources): Spot[] {
  const spots = (wordings: Record<string, string | string[]>, isIndirect: boolean) =>
    Object.entries(wordings).flatMap(([article, texts]) =>
      [texts].flat().map((text) => ({ article, spans: locate(text, article), isIndirect })),
    )
  const locate = (text: string, article: string) => {
    const spans = sources.index(article).find(text)
    if (spans.length === 0) throw new Error(`story.gold.json: ${article} does not have the words "${text}".`)
    return spans
  }
  return [...spots(utterance.variants, false), ...spots(utterance.indirect, true)]
}

/** Does a variant stand where the wording does, by half of the shorter span at least? */
export function standsAt(variant: Variant, spot: Spot, sources: NamedSources): boolean {
  if (sources.nameOf(variant.article) !== spot.article) return false
  return spot.spans.some((span) => overlap(variant, span) >= Math.min(lengthOf(variant), lengthOf(span)) / 2)
}

/** Does an utterance have a variant where the wording stands? */
export function hasSpot({ variants }: Utterance, spot: Spot, sources: NamedSources): boolean {
  return variants.some((variant) => standsAt(variant, spot, sources))
}
