import { createRandom } from "./random.ts"

/** Where a figure lies with so much confidence. */
export interface Interval {
  low: number
  high: number
}

/** How many choices are made. */
export const RESAMPLES = 2000
/** The share of them that the interval holds. */
export const CONFIDENCE = 0.95
const SEED = 20_240_229

/**
 * The percentile bootstrap (Efron): the figure for many choices of as many groups, with repetition, and the middle of what
 * it comes to. Pages of one site resemble each other, so that a group is a site.
 *
 * @param groups the sums of each group. For a difference of two systems the sums of both, so that they are paired.
 * @param statistic the figure that sums have.
 */
export function bootstrap(
  groups: readonly (readonly number[])[],
  statistic: (sums: readonly number[]) => number,
): Interval {
  const random = createRandom(SEED)
  const width = groups[0]?.length ?? 0
  const values = Array.from({ length: RESAMPLES }, () => {
    const sums = Array.from({ length: width }, () => 0)
    for (let picked = 0; picked < groups.length; picked++) {
      const group = groups[Math.floor(random() * groups.length)] as readonly number[]
      for (let index = 0; index < width; index++) (sums[index] as number) += group[index] as number
    }
    return statistic(sums)
  }).sort((a, b) => a - b)
  const at = (share: number) => values[Math.round(share * (values.length - 1))] as number
  return { low: at((1 - CONFIDENCE) / 2), high: at((1 + CONFIDENCE) / 2) }
}
