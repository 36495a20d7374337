import type { FeatureGroup } from "../feature-group.ts"

const STEPS = [-3, -2, -1, 1, 2, 3]
const WINDOWS = [3, 8]

/** What stands before and after the block. */
export const near: FeatureGroup = {
  names: [
    ...STEPS.flatMap((step) => ["length", "prose", "links"].map((what) => `near.${what}${step > 0 ? "+" : ""}${step}`)),
    ...WINDOWS.flatMap((size) =>
      ["prose", "links"].flatMap((what) => [`near.${what}-before-${size}`, `near.${what}-after-${size}`]),
    ),
    "near.since-prose",
    "near.until-prose",
  ],
  write({ length, prose, links, sinceProse, untilProse }, index, row, at) {
    for (const step of STEPS) {
      row[at++] = length[index + step] ?? -1
      row[at++] = prose[index + step] ?? -1
      row[at++] = links[index + step] ?? -1
    }
    for (const size of WINDOWS) {
      for (const values of [prose, links]) {
        row[at++] = sum(values, index - size, index)
        row[at++] = sum(values, index + 1, index + size + 1)
      }
    }
    row[at++] = sinceProse[index] ?? 0
    row[at++] = untilProse[index] ?? 0
  },
}

function sum(values: Float32Array, from: number, to: number): number {
  let total = 0
  for (let at = Math.max(0, from); at < to && at < values.length; at++) total += values[at] as number
  return total
}
