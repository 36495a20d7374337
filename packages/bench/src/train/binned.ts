/** Rows cut into bins, so that a split is sought over a few values a feature. */
export interface Binned {
  /** For each feature the values between its bins. */
  cuts: Float32Array[]
  /** For each feature the bin of every row. */
  bins: Uint8Array[]
}

/** Bins a feature has at most. */
export const BINS = 48
const SAMPLE = 20_000
/** Cuts are rounded to so many digits, as they are written. */
const DIGITS = 3

/** Cuts each feature where its values are dense; a feature of few values has a cut between each two. */
export function toBins(rows: readonly Float32Array[], features: number): Binned {
  const cuts: Float32Array[] = []
  const bins: Uint8Array[] = []
  for (let feature = 0; feature < features; feature++) {
    const cut = cutsOf(rows, feature)
    cuts.push(cut)
    bins.push(Uint8Array.from(rows, (row) => binOf(cut, row[feature] as number)))
  }
  return { cuts, bins }
}

function cutsOf(rows: readonly Float32Array[], feature: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  const values: number[] = []
  for (let at = 0; at < rows.length; at += step) values.push(rows[at]?.[feature] as number)
  values.sort((a, b) => a - b)
  const distinct = [...new Set(values)]
  const cuts =
    distinct.length <= BINS
      ? distinct.slice(1).map((value, at) => (value + (distinct[at] as number)) / 2)
      : Array.from({ length: BINS - 1 }, (_, at) => values[Math.floor(((at + 1) * values.length) / BINS)] as number)
  return Float32Array.from(new Set(cuts.map((cut) => Number(cut.toPrecision(DIGITS)))))
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}
