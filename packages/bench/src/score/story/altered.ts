import type { Drift } from "@corpus/core/schema"
import type { Tally } from "../tally.ts"
import type { UtteranceMatch } from "./match-utterances.ts"
import type { NamedSources } from "./named-sources.ts"

/** Drifts that say: between these marks stand other words. */
const OTHER_WORDS: ReadonlySet<Drift> = new Set<Drift>(["word-changed", "reworded"])

/** Outlets flagged for other words between their quotation marks, over all utterances. */
export function tallyAltered(matches: readonly UtteranceMatch[], sources: NamedSources): Tally {
  const tally: Tally = { right: 0, wrong: 0, missing: 0 }
  for (const { wanted, spots, found } of matches) {
    const changed = (found?.variants ?? []).filter(({ drift }) => OTHER_WORDS.has(drift))
    const flagged = new Set(changed.map(({ article }) => sources.nameOf(article)))
    for (const article of wanted.altered) {
      if (flagged.has(article) || (wanted.tie && flagged.size > 0)) tally.right += 1
      else tally.missing += 1
    }
    const isRight = new Set([
      ...wanted.altered,
      ...wanted.alteredAlso,
      ...(wanted.tie ? Object.keys(wanted.variants) : []),
    ])
    const inMarks = new Set(spots.filter(({ isIndirect }) => !isIndirect).map(({ article }) => article))
    for (const article of flagged) if (article && !isRight.has(article) && inMarks.has(article)) tally.wrong += 1
  }
  return tally
}
