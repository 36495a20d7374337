import type { Utterance } from "@corpus/core/schema"
import type { GoldUtterance } from "../../gold/story-gold.ts"
import type { NamedSources } from "./named-sources.ts"
import { type Spot, hasSpot, toSpots } from "./spots.ts"

/** A gold utterance with the utterance that brings most of its wordings together; null where none has any. */
export interface UtteranceMatch {
  wanted: GoldUtterance
  spots: Spot[]
  found: Utterance | null
}

export function matchUtterances(
  utterances: readonly Utterance[],
  wanted: readonly GoldUtterance[],
  sources: NamedSources,
): UtteranceMatch[] {
  return wanted.map((gold) => {
    const spots = toSpots(gold, sources)
    let found: Utterance | null = null
    let most = 0
    for (const utterance of utterances) {
      const count = spots.filter((spot) => hasSpot(utterance, spot, sources)).length
      if (count > most) [found, most] = [utterance, count]
    }
    return { wanted: gold, spots, found }
  })
}
