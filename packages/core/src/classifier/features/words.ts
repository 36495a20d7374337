import type { FeatureGroup } from "../feature-group.ts"
import { sumWordOdds } from "../word-odds.ts"

/** What the block's words say. */
export const words: FeatureGroup = {
  names: ["word.sum", "word.lowest", "word.highest", "word.mean"],
  write({ odds, blocks }, index, row, at) {
    const { sum, lowest, highest, known } = sumWordOdds(odds.word, blocks[index]?.text ?? "")
    row[at++] = sum
    row[at++] = lowest
    row[at++] = highest
    row[at++] = known > 0 ? sum / known : 0
  },
}
