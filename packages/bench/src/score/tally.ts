/** Answers counted: found and right, found and wrong, wanted and not found. */
export interface Tally {
  right: number
  wrong: number
  missing: number
}

/** The share of what was found that is right; 1 where there was nothing to find and nothing was found. */
export function precision({ right, wrong, missing }: Tally): number {
  if (right + wrong > 0) return right / (right + wrong)
  return missing === 0 ? 1 : 0
}

/** The share of what is wanted that was found; 1 where there was nothing to find and nothing was found. */
export function recall({ right, wrong, missing }: Tally): number {
  return precision({ right, wrong: missing, missing: wrong })
}

/** The harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  return harmonicMean(precision(tally), recall(tally))
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}

/** Counts put together, so that each answer weighs the same. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum: Tally = { right: 0, wrong: 0, missing: 0 }
  for (const { right, wrong, missing } of tallies) {
    sum.right += right
    sum.wrong += wrong
    sum.missing += missing
  }
  return sum
}
