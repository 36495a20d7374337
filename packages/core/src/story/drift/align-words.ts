import type { Word } from "../text/words.ts"
import { pairKind, type PairKind } from "./pair-kind.ts"

/** One column of two wordings laid side by side: indexes of the words that stand against each other, -1 for none. */
export interface Column {
  here: number
  there: number
  kind: PairKind | "same" | "none"
}

const COSTS: Readonly<Record<PairKind | "same", number>> = {
  "same": 0,
  "spelling": 0.1,
  "contraction": 0.1,
  "abbreviation": 0.2,
  "number-form": 0.2,
  "tense": 0.5,
  "word": 1.5,
}
const GAP = 1
/** Before the first word of the other side or after its last one a gap costs a little less: what is left off is left off in one run. */
const END_GAP = 0.98

/** Lays one wording against another word by word at least cost (Needleman and Wunsch 1970). */
export function alignWords(here: readonly Word[], there: readonly Word[]): Column[] {
  const width = there.length + 1
  const cost = new Float64Array((here.length + 1) * width)
  for (let at = 1; at < cost.length; at++) {
    const [i, j] = [Math.floor(at / width), at % width]
    const left = j > 0 ? (cost[at - 1] as number) + gapIn(i, here) : Infinity
    const up = i > 0 ? (cost[at - width] as number) + gapIn(j, there) : Infinity
    const met = i > 0 && j > 0 ? (cost[at - width - 1] as number) + COSTS[kindOf(i - 1, j - 1)] : Infinity
    cost[at] = Math.min(met, left, up)
  }
  const columns: Column[] = []
  let [i, j] = [here.length, there.length]
  while (i > 0 || j > 0) {
    const at = i * width + j
    const met = i > 0 && j > 0 ? kindOf(i - 1, j - 1) : null
    if (met !== null && cost[at] === (cost[at - width - 1] as number) + COSTS[met]) {
      columns.push({ here: --i, there: --j, kind: met })
    } else if (i > 0 && cost[at] === (cost[at - width] as number) + gapIn(j, there))
      columns.push({ here: --i, there: -1, kind: "none" })
    else columns.push({ here: -1, there: --j, kind: "none" })
  }
  return columns.reverse()

  function gapIn(at: number, words: readonly Word[]): number {
    return at === 0 || at === words.length ? END_GAP : GAP
  }

  function kindOf(a: number, b: number): PairKind | "same" {
    const before = [here[a - 1], there[b - 1]] as const
    return pairKind(here[a] as Word, there[b] as Word, before)
  }
}
