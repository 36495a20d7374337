/** Decision trees whose leaves add up to the logarithm of odds. The two sides of a node stand together, the right one first. */
export interface Forest {
  /** What a block has before any tree has spoken. */
  bias: number
  /** Where each tree begins among the nodes, and how many steps lead to its furthest leaf. Trees are even in number. */
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
  if (lines.length % 2 === 1) lines.push(["0"])
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

/**
 * Adds up what the trees say of the row that begins at a place: the logarithm of the odds. Whatever the row, a tree takes as many
 * steps, and each step is a sum; and two trees are walked at once. Where it had to guess a way, a processor would lose thrice the time.
 */
export function askForest(
  { bias, roots, depths, feature, threshold, next, value }: Forest,
  rows: Float32Array,
  from = 0,
): number {
  const step = (at: number) =>
    (next[at] as number) + Number((rows[from + (feature[at] as number)] as number) <= (threshold[at] as number))
  let sum = bias
  for (let tree = 0; tree < roots.length; tree += 2) {
    if (tree === GLANCE && sum < HOPELESS) return sum
    let one = roots[tree] as number
    let other = roots[tree + 1] as number
    for (let left = Math.max(depths[tree] as number, depths[tree + 1] as number); left > 0; left--) {
      one = step(one)
      other = step(other)
    }
    sum += value[one] as number
    sum += value[other] as number
  }
  return sum
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
