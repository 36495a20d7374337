import { askForest, type Forest, readForest, type WrittenForest } from "@corpus/core/training"
import { type Binned, BINS, toBins } from "./binned.ts"
import { seededRandom } from "./random.ts"

/** Rows to learn from; `isBody` and `weights` have a place a row. */
export interface Lesson {
  rows: Float32Array[]
  isBody: boolean[]
  weights: number[]
}

export interface Training {
  trees: number
  /** Leaves of a tree at most. */
  leaves: number
  rate: number
  seed: number
}

/** Shares of rows and of features that a tree sees. */
const ROWS = 0.8
const FEATURES = 0.5
/** A leaf weighs at least this; this much is added to each side's weight. */
const LEAST_WEIGHT = 8
const RIDGE = 2
const LEAST_GAIN = 1e-3

/** A row that is an array of its own begins at its first place. */
const WHOLE = [0]

/**
 * Learns boosted decision trees by gradients of the logarithmic loss, on histograms, best leaf first (J. Friedman, "Greedy
 * function approximation", 2001; G. Ke et al., "LightGBM", 2017). The same lesson and seed give the same forest.
 */
export function growForest({ rows, isBody, weights }: Lesson, { trees, leaves, rate, seed }: Training): WrittenForest {
  const features = rows[0]?.length ?? 0
  const binned = toBins(rows, features)
  const random = seededRandom(seed)
  const bias = Number(logOddsOf(isBody, weights).toFixed(3))
  const score = new Float32Array(rows.length).fill(bias)
  const slope = new Float32Array(rows.length)
  const curve = new Float32Array(rows.length)
  const written: string[] = []
  for (let count = 0; count < trees; count++) {
    for (let at = 0; at < rows.length; at++) {
      const likely = 1 / (1 + Math.exp(-(score[at] as number)))
      const weight = weights[at] as number
      slope[at] = weight * (likely - Number(isBody[at]))
      curve[at] = weight * Math.max(likely * (1 - likely), 1e-6)
    }
    const seen = Int32Array.from(rows.keys()).filter(() => random() < ROWS)
    const looked = binned.cuts.flatMap((cut, feature) => (cut.length > 0 && random() < FEATURES ? [feature] : []))
    const line = growTree(binned, seen, looked, slope, curve, leaves, rate)
    written.push(line)
    const tree: Forest = readForest({ bias: 0, trees: [line] })
    for (let at = 0; at < rows.length; at++)
      score[at] = (score[at] as number) + (askForest(tree, rows[at] as Float32Array, WHOLE)[0] as number)
  }
  return { bias, trees: written }
}

function logOddsOf(isBody: readonly boolean[], weights: readonly number[]): number {
  let inside = 0
  let all = 0
  for (const [at, weight] of weights.entries()) {
    all += weight
    if (isBody[at]) inside += weight
  }
  return Math.log(inside / (all - inside))
}

interface Leaf {
  rows: Int32Array
  histogram: Float64Array
  slope: number
  curve: number
  split: { gain: number; feature: number; bin: number } | null
  sides: [Leaf, Leaf] | null
}

/** Grows one tree and writes it down. */
function growTree(
  { cuts, bins }: Binned,
  seen: Int32Array,
  looked: readonly number[],
  slope: Float32Array,
  curve: Float32Array,
  leaves: number,
  rate: number,
): string {
  const histogramOf = (rows: Int32Array): Float64Array => {
    const histogram = new Float64Array(looked.length * BINS * 2)
    for (const [place, feature] of looked.entries()) {
      const bin = bins[feature] as Uint8Array
      const base = place * BINS * 2
      // Counted loops: this is where nearly all of the time goes.
      for (let place = 0; place < rows.length; place++) {
        const row = rows[place] as number
        const at = base + (bin[row] as number) * 2
        histogram[at] = (histogram[at] as number) + (slope[row] as number)
        histogram[at + 1] = (histogram[at + 1] as number) + (curve[row] as number)
      }
    }
    return histogram
  }
  const toLeaf = (rows: Int32Array, histogram: Float64Array): Leaf => {
    const leaf: Leaf = {
      rows,
      histogram,
      slope: sumAt(slope, rows),
      curve: sumAt(curve, rows),
      split: null,
      sides: null,
    }
    leaf.split = bestSplit(leaf, looked, cuts)
    return leaf
  }
  const root = toLeaf(seen, histogramOf(seen))
  const open = [root]
  for (let count = 1; count < leaves; count++) {
    const best = open.reduce<Leaf | null>(
      (found, leaf) => ((leaf.split?.gain ?? 0) > (found?.split?.gain ?? 0) ? leaf : found),
      null,
    )
    if (!best?.split) break
    const { feature, bin } = best.split
    const binOf = bins[feature] as Uint8Array
    const [left, right] = parted(best.rows, binOf, bin)
    // The smaller side is counted, the other is what remains.
    const smaller = histogramOf(left.length < right.length ? left : right)
    const rest = best.histogram.map((value, at) => value - (smaller[at] as number))
    best.sides =
      left.length < right.length
        ? [toLeaf(left, smaller), toLeaf(right, rest)]
        : [toLeaf(left, rest), toLeaf(right, smaller)]
    best.histogram = new Float64Array()
    open.splice(open.indexOf(best), 1, ...best.sides)
  }
  const write = ({ slope, curve, split, sides }: Leaf): string =>
    split && sides
      ? `${split.feature}<${cuts[split.feature]?.[split.bin]?.toPrecision(4).replace(/\.?0+(?=$|e)/, "")} ${write(sides[0])} ${write(sides[1])}`
      : String(Math.round((-1000 * rate * slope) / (curve + RIDGE)))
  return write(root)
}

function parted(rows: Int32Array, binOf: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let lefts = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    if ((binOf[row] as number) <= bin) left[lefts++] = row
    else right[at - lefts] = row
  }
  return [left.slice(0, lefts), right.slice(0, rows.length - lefts)]
}

function sumAt(values: Float32Array, rows: Int32Array): number {
  let sum = 0
  for (let at = 0; at < rows.length; at++) sum += values[rows[at] as number] as number
  return sum
}

function bestSplit(leaf: Leaf, looked: readonly number[], cuts: readonly Float32Array[]): Leaf["split"] {
  let best: Leaf["split"] = null
  const whole = leaf.slope ** 2 / (leaf.curve + RIDGE)
  for (const [place, feature] of looked.entries()) {
    const count = cuts[feature]?.length ?? 0
    let slope = 0
    let curve = 0
    for (let bin = 0; bin < count; bin++) {
      const at = (place * BINS + bin) * 2
      slope += leaf.histogram[at] as number
      curve += leaf.histogram[at + 1] as number
      const [restSlope, restCurve] = [leaf.slope - slope, leaf.curve - curve]
      if (curve < LEAST_WEIGHT) continue
      if (restCurve < LEAST_WEIGHT) break
      const gain = slope ** 2 / (curve + RIDGE) + restSlope ** 2 / (restCurve + RIDGE) - whole
      if (gain > LEAST_GAIN && gain > (best?.gain ?? 0)) best = { gain, feature, bin }
    }
  }
  return best
}
