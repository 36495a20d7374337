/** Decision trees whose leaves add up to the logarithm of odds. */
export interface Forest {
  /** What a block has before any tree has spoken. */
  bias: number
  /** Where each tree begins among the nodes. */
  roots: Int32Array
  /** The feature that a node looks at; -1 for a leaf. */
  feature: Int16Array
  /** A block goes to the next node where its feature is at most this, to the node at `right` elsewhere. */
  threshold: Float32Array
  right: Int32Array
  /** What a leaf adds; of an inner node the mean of what its two sides add. */
  value: Float32Array
}

/** A forest as it is written: a tree a line, nodes from the root on, left side first. `12<0.5` parts by feature 12, other numbers are leaves in thousandths. */
export interface WrittenForest {
  bias: number
  trees: readonly string[]
}

export function readForest({ bias, trees }: WrittenForest): Forest {
  const lines = trees.map((line) => line.split(" "))
  const size = lines.reduce((sum, nodes) => sum + nodes.length, 0)
  const forest: Forest = {
    bias,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size),
    threshold: new Float32Array(size),
    right: new Int32Array(size),
    value: new Float32Array(size),
  }
  let at = 0
  for (const [index, nodes] of lines.entries()) {
    forest.roots[index] = at
    const end = readNode(forest, nodes, at, at)
    if (end !== at + nodes.length) throw new RangeError(`Tree ${index} of the forest is not whole.`)
    at = end
  }
  return forest
}

/** Reads the node at a place and all below it; gives the place after them. Trees are a few levels deep. */
function readNode(forest: Forest, nodes: readonly string[], root: number, at: number): number {
  const [left, right] = (nodes[at - root] ?? "").split("<")
  if (right === undefined) {
    forest.feature[at] = -1
    forest.value[at] = Number(left) / 1000
    return at + 1
  }
  forest.feature[at] = Number(left)
  forest.threshold[at] = Number(right)
  const middle = readNode(forest, nodes, root, at + 1)
  forest.right[at] = middle
  const end = readNode(forest, nodes, root, middle)
  forest.value[at] = ((forest.value[at + 1] as number) + (forest.value[middle] as number)) / 2
  return end
}

/** After so many trees a block that is hopeless is left alone. */
const GLANCE = 24
/** Odds of less than 1 in 400. */
const HOPELESS = -6

/** Adds up what the trees say of the row that begins at a place: the logarithm of the odds. */
export function askForest(
  { bias, roots, feature, threshold, right, value }: Forest,
  rows: Float32Array,
  from = 0,
): number {
  let sum = bias
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === GLANCE && sum < HOPELESS) return sum
    let at = roots[tree] as number
    let looked = feature[at] as number
    while (looked >= 0) {
      at = (rows[from + looked] as number) <= (threshold[at] as number) ? at + 1 : (right[at] as number)
      looked = feature[at] as number
    }
    sum += value[at] as number
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
  { roots, feature, threshold, right, value }: Forest,
  rows: Float32Array,
  from: number,
  kindOf: Uint8Array,
  shares: Float64Array,
): void {
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number
    let looked = feature[at] as number
    while (looked >= 0) {
      const next = (rows[from + looked] as number) <= (threshold[at] as number) ? at + 1 : (right[at] as number)
      const kind = kindOf[looked] as number
      shares[kind] = (shares[kind] as number) + (value[next] as number) - (value[at] as number)
      at = next
      looked = feature[at] as number
    }
  }
}

export const toLikelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
