/** Decision trees whose leaves add up to the logarithm of odds. The two sides of a node stand together, the right one first. */
export interface Forest {
  /** What a block has before any tree has spoken. */
  bias: number
  /** Where each tree begins among the nodes, and how many steps lead to its furthest leaf. */
  roots: Int32Array
  depths: Uint8Array
  /** The feature that a node looks at; of a leaf any. */
  feature: Int16Array
  /** A block goes left where its feature is at most this, right elsewhere; of a leaf less than any. */
  threshold: Float32Array
  /** The node to the right, before the one to the left; of a leaf the leaf itself. */
  next: Int32Array
  /** What a leaf adds; of an inner node the mean of what its two sides add. */
  value: Float32Array
}

/** A forest as it is written: a tree a line, nodes from the root on, left side first. `12<0.5` parts by feature 12, other numbers are leaves in thousandths. */
export interface WrittenForest {
  bias: number
  trees: readonly string[]
}

/** No feature is as low. */
const LOWEST = -(2 ** 127)

export function readForest({ bias, trees }: WrittenForest): Forest {
  const lines = trees.map((line) => line.split(" "))
  const size = lines.reduce((sum, nodes) => sum + nodes.length, 0)
  const forest: Forest = {
    bias,
    roots: new Int32Array(lines.length),
    depths: new Uint8Array(lines.length),
    feature: new Int16Array(size),
    threshold: new Float32Array(size).fill(LOWEST),
    next: Int32Array.from({ length: size }, (_, at) => at),
    value: new Float32Array(size),
  }
  let root = 0
  for (const [index, nodes] of lines.entries()) {
    forest.roots[index] = root
    let read = 0
    let free = root + 1
    const readNode = (at: number): number => {
      const [left, right] = (nodes[read++] ?? "").split("<")
      if (right === undefined) {
        forest.value[at] = Number(left) / 1000
        return 0
      }
      const sides = free
      free += 2
      forest.feature[at] = Number(left)
      forest.threshold[at] = Number(right)
      forest.next[at] = sides
      const depth = Math.max(readNode(sides + 1), readNode(sides))
      forest.value[at] = ((forest.value[sides + 1] as number) + (forest.value[sides] as number)) / 2
      return depth + 1
    }
    forest.depths[index] = readNode(root)
    if (read !== nodes.length) throw new RangeError(`Tree ${index} of the forest is not whole.`)
    root = free
  }
  return forest
}

/** After so many trees a block that is hopeless is left alone. */
const GLANCE = 24
/** Odds of less than 1 in 400. */
const HOPELESS = -6

/** So many rows are walked through a tree at once. */
const ABREAST = 4

/**
 * Adds up what the trees say of each of some rows, by where they begin: the logarithms of the odds. Whatever the row, a tree takes
 * as many steps, and each step is a sum; and four rows are walked at once. Where it had to guess a way, or to wait for one row's
 * step before it begins the next, a processor would lose many times the time.
 */
export function askForest(forest: Forest, rows: Float32Array, starts: readonly number[]): Float64Array {
  const sums = new Float64Array(starts.length + ABREAST).fill(forest.bias)
  const glance = Math.min(GLANCE, forest.roots.length)
  askTrees(forest, rows, starts, sums, 0, glance)
  // With the sums of those that are not hopeless in a row, they are walked through the other trees.
  const asked: number[] = []
  const left = new Float64Array(sums.length)
  for (let at = 0; at < starts.length; at++)
    if ((sums[at] as number) >= HOPELESS) left[asked.push(at) - 1] = sums[at] as number
  askTrees(
    forest,
    rows,
    asked.map((at) => starts[at] as number),
    left,
    glance,
    forest.roots.length,
  )
  for (let at = 0; at < asked.length; at++) sums[asked[at] as number] = left[at] as number
  return sums.subarray(0, starts.length)
}

/** Adds what some of the trees say. Where the number of rows does not come out even, the first is walked beside the last ones. */
function askTrees(
  { roots, depths, feature, threshold, next, value }: Forest,
  rows: Float32Array,
  starts: readonly number[],
  sums: Float64Array,
  first: number,
  end: number,
): void {
  for (let at = 0; at < starts.length; at += ABREAST) {
    const fromA = starts[at] as number
    const fromB = starts[at + 1] ?? fromA
    const fromC = starts[at + 2] ?? fromA
    const fromD = starts[at + 3] ?? fromA
    for (let tree = first; tree < end; tree++) {
      let a = roots[tree] as number
      let b = a
      let c = a
      let d = a
      for (let left = depths[tree] as number; left > 0; left--) {
        a = (next[a] as number) + Number((rows[fromA + (feature[a] as number)] as number) <= (threshold[a] as number))
        b = (next[b] as number) + Number((rows[fromB + (feature[b] as number)] as number) <= (threshold[b] as number))
        c = (next[c] as number) + Number((rows[fromC + (feature[c] as number)] as number) <= (threshold[c] as number))
        d = (next[d] as number) + Number((rows[fromD + (feature[d] as number)] as number) <= (threshold[d] as number))
      }
      sums[at] = (sums[at] as number) + (value[a] as number)
      sums[at + 1] = (sums[at + 1] as number) + (value[b] as number)
      sums[at + 2] = (sums[at + 2] as number) + (value[c] as number)
      sums[at + 3] = (sums[at + 3] as number) + (value[d] as number)
    }
  }
}

/**
 * Adds to each kind of features what those of the kind say: what a node says is the mean of its sides, so a feature says how
 * far it moves that mean (A. Saabas, "Interpreting random forests", 2014).
 *
 * @param kindOf the kind of each feature, a place among `shares`.
 */
export function shareOut(
  { roots, feature, threshold, next, value }: Forest,
  rows: Float32Array,
  from: number,
  kindOf: Uint8Array,
  shares: Float64Array,
): void {
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number
    while (next[at] !== at) {
      const looked = feature[at] as number
      const side = (next[at] as number) + Number((rows[from + looked] as number) <= (threshold[at] as number))
      const kind = kindOf[looked] as number
      shares[kind] = (shares[kind] as number) + (value[side] as number) - (value[at] as number)
      at = side
    }
  }
}

export const toLikelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
