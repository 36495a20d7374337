import type { Utterance } from "@corpus/core/schema"
import type { Tally } from "../tally.ts"
import type { UtteranceMatch } from "./match-utterances.ts"
import type { NamedSources } from "./named-sources.ts"
import { hasSpot } from "./spots.ts"

/** Wordings brought together under one utterance. An utterance that mixes two is one wrong answer. */
export function tallyVariants(
  matches: readonly UtteranceMatch[],
  utterances: readonly Utterance[],
  sources: NamedSources,
): Tally {
  const spots = matches.flatMap((match) =>
    match.spots.filter(({ isIndirect }) => !isIndirect).map((spot) => ({ spot, found: match.found })),
  )
  const right = spots.filter(({ spot, found }) => found && hasSpot(found, spot, sources)).length
  const groups = (utterance: Utterance) =>
    matches.flatMap((match) =>
      match.spots.some((spot) => hasSpot(utterance, spot, sources)) ? [match.wanted.group ?? match.wanted.key] : [],
    )
  const wrong = utterances.filter((utterance) => new Set(groups(utterance)).size > 1).length
  return { right, wrong, missing: spots.length - right }
}
