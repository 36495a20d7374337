import type { Holder } from "../holder.ts"
import type { PageView } from "../page-view.ts"

const STEPS = [-4, -3, -2, -1, 1, 2, 3, 4]
const WINDOWS = [5, 12]
const LEVELS = ["own", "parent", "parent-2", "parent-3", "parent-4"]
/** A block that is less likely than this interrupts the likeliest stretch. */
const MIDDLING = 0.4
/** Of a block's length no more than this counts. */
const LONGEST = 600

/** The features of the second pass beside those of the first: what the first found of a block, and of those around it. */
export const FIRST_PASS_NAMES: readonly string[] = [
  "first.own",
  ...STEPS.map((step) => `first.${step > 0 ? "+" : ""}${step}`),
  ...WINDOWS.flatMap((size) =>
    ["before", "after"].flatMap((side) => [`first.${side}-${size}`, `first.${side}-${size}-most`]),
  ),
  ...LEVELS.flatMap((level) => [`first.${level}-mean`, `first.${level}-share`]),
  "first.alike",
  "first.alike-share",
  "first.place",
  "first.page",
  "first.page-most",
  "first.from-stretch",
  "first.in-stretch",
  "first.stretch-share",
]

/** Writes the features of a block from how likely each was found to be of the body, 0 to 1. */
export type FirstPassWriter = (index: number, row: Float32Array, at: number) => void

export function firstPassWriter(view: PageView, likely: Float32Array): FirstPassWriter {
  const count = likely.length
  const weight = view.length.map((length) => Math.sqrt(Math.min(length, LONGEST)))
  const before = new Float32Array(count)
  let page = 0
  let most = 0
  for (let index = 0; index < count; index++) {
    before[index] = page
    page += (likely[index] ?? 0) * (weight[index] ?? 0)
    most = Math.max(most, likely[index] ?? 0)
  }
  const total = page || 1
  const stretch = likeliestStretch(likely, weight)
  const holders = sumHolders(view, likely, weight)
  const alike = sumAlike(view, likely, weight)
  const window = (from: number, to: number, row: Float32Array, at: number) => {
    let sum = 0
    let weights = 1e-6
    let highest = 0
    for (let near = Math.max(0, from); near < to && near < count; near++) {
      sum += (likely[near] as number) * (weight[near] as number)
      weights += weight[near] as number
      highest = Math.max(highest, likely[near] as number)
    }
    row[at] = sum / weights
    row[at + 1] = highest
  }
  return (index, row, at) => {
    row[at++] = likely[index] ?? 0
    for (const step of STEPS) row[at++] = likely[index + step] ?? 0
    for (const size of WINDOWS) {
      window(index - size, index, row, at)
      window(index + 1, index + size + 1, row, at + 2)
      at += 4
    }
    let holder: Holder | null = view.holders?.of[index] ?? null
    for (let level = 0; level < LEVELS.length; level++) {
      const sums = holder && holders[holder.index]
      row[at++] = sums ? sums.mass / (sums.weight || 1) : 0
      row[at++] = sums ? sums.mass / total : 1
      holder = holder?.outer ?? null
    }
    const group = alike?.[index]
    row[at++] = group ? group.mass / (group.weight || 1) : 0
    row[at++] = group ? group.mass / total : 0
    row[at++] = (before[index] ?? 0) / total
    row[at++] = page
    row[at++] = most
    row[at++] = index < stretch.first ? index - stretch.first : index > stretch.last ? index - stretch.last : 0
    row[at++] = Number(index >= stretch.first && index <= stretch.last)
    row[at++] = stretch.sum / total
  }
}

interface Mass {
  mass: number
  weight: number
}

function sumHolders({ holders, blocks }: PageView, likely: Float32Array, weight: Float32Array): Mass[] {
  if (!holders) return []
  const sums = holders.all.map(() => ({ mass: 0, weight: 0 }))
  for (let index = 0; index < blocks.length; index++) {
    const holder = holders.of[index]
    if (holder) add(sums[holder.index], likely[index], weight[index])
  }
  for (let at = sums.length - 1; at >= 0; at--) {
    const sum = sums[at]
    const outer = holders.all[at]?.outer
    if (!sum || !outer) continue
    const outerSum = sums[outer.index]
    if (!outerSum) continue
    outerSum.mass += sum.mass
    outerSum.weight += sum.weight
  }
  return sums
}

function sumAlike({ alike }: PageView, likely: Float32Array, weight: Float32Array): Mass[] | null {
  if (!alike) return null
  const sums = new Map<object, Mass>()
  return alike.byClass.map((group, index) => {
    let sum = sums.get(group)
    if (!sum) sums.set(group, (sum = { mass: 0, weight: 0 }))
    add(sum, likely[index], weight[index])
    return sum
  })
}

function add(sum: Mass | undefined, likely = 0, weight = 0): void {
  if (!sum) return
  sum.mass += likely * weight
  sum.weight += weight
}

/** The run of blocks with the largest sum of likelihoods over a middling one. */
function likeliestStretch(likely: Float32Array, weight: Float32Array): { first: number; last: number; sum: number } {
  let found = { first: 0, last: -1, sum: 0 }
  let sum = 0
  let first = 0
  for (let index = 0; index < likely.length; index++) {
    if (sum <= 0) [sum, first] = [0, index]
    sum += ((likely[index] ?? 0) - MIDDLING) * (weight[index] ?? 0)
    if (sum > found.sum) found = { first, last: index, sum }
  }
  return found
}
