/** How far a word is from another, in words, by steps; which share of words, by steps. */
export const FAR = [1, 2, 4, 8, 15, 30, 60]
export const SHARE = [0.01, 0.15, 0.3, 0.45, 0.6, 0.75]
export const DISTANCES = FAR.length + 1
export const LEVELS = SHARE.length + 1

/** Tables of weights, one after the other: where each begins, how many weights there are, and indexes within them as indexes of all. */
export function starts(sizes: readonly number[]): { starts: number[]; size: number; at: (own: number[]) => number[] } {
  let size = 0
  const starts = sizes.map((own) => (size += own) - own)
  return {
    starts,
    size,
    // In place: a long text has millions of words.
    at(own) {
      for (let table = 0; table < own.length; table++) own[table] = (own[table] as number) + (starts[table] as number)
      return own
    },
  }
}

/** How many steps a value is above; they rise. */
export function step(steps: readonly number[], value: number): number {
  let above = 0
  while (above < steps.length && value > (steps[above] as number)) above++
  return above
}

/** The share of items between two places of which something holds. */
export function sharesOf<T>(
  items: readonly T[],
  holds: (item: T, at: number) => boolean,
): (from: number, to: number) => number {
  const sums = new Int32Array(items.length + 1)
  let sum = 0
  for (const [index, item] of items.entries()) sums[index + 1] = sum += Number(holds(item, index))
  return (from, to) => {
    const start = Math.max(0, from)
    const end = Math.min(items.length, to)
    return end > start ? ((sums[end] as number) - (sums[start] as number)) / (end - start) : 0
  }
}
