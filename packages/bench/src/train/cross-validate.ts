import { BODY, classifyBlocks, type Form } from "@corpus/core/training"
import { WRONG_BELOW } from "../pages/figures.ts"
import { nearest } from "../pages/shingles.ts"
import { f1, harmonicMean, precision as shareRight, recall as shareFound, type Tally } from "../score/tally.ts"
import type { Training } from "./boosted-trees.ts"
import type { Example } from "./examples.ts"
import { learnWeights, onlyForm } from "./learn-weights.ts"

/** How well blocks are told apart on sites that were not learned from. */
export interface ValidationScore {
  /** Means over the pages, and their harmonic mean. */
  precision: number
  recall: number
  f: number
  set: string
  pages: number
  /** The share of pages whose F1 is below 0.8. */
  poor: number
}

/** Learns from all folds of sites but one, and judges that one; each in turn. */
export function crossValidate(examples: readonly Example[], form: Form, training: Training): ValidationScore[] {
  const tallies: { set: string; tally: Tally }[] = []
  const folds = [...new Set(examples.map(({ fold }) => fold))].toSorted((a, b) => a - b)
  for (const fold of folds) {
    const weights = onlyForm(
      form,
      learnWeights(
        examples.filter((example) => example.fold !== fold),
        form,
        training,
      ),
    )
    for (const { set, page, known, words, answers } of examples.filter(
      (example) => example.fold === fold && example.answers.length > 0,
    )) {
      const verdicts = classifyBlocks(page, known, weights)
      const found = words.filter((_, index) => (verdicts[index]?.likely ?? 0) >= BODY[form]).flat()
      tallies.push({ set, tally: nearest(found, answers).tally })
    }
    console.error(`fold ${fold} of ${folds.join(", ")} is judged`)
  }
  return [...Map.groupBy(tallies, ({ set }) => set)].map(([set, all]) => ({
    set,
    pages: all.length,
    ...meansOf(all.map(({ tally }) => tally)),
    poor: all.filter(({ tally }) => f1(tally) < WRONG_BELOW).length / all.length,
  }))
}

function meansOf(tallies: readonly Tally[]): Pick<ValidationScore, "precision" | "recall" | "f"> {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const precision = mean(tallies.filter(({ right, wrong }) => right + wrong > 0).map(shareRight))
  const recall = mean(tallies.filter(({ right, missing }) => right + missing > 0).map(shareFound))
  return { precision, recall, f: harmonicMean(precision, recall) }
}
