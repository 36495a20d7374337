import type { Span } from "@corpus/core/schema"

/** Units of the source that the ledger leaves out, and units that it has twice or that are outside the source. */
export interface Tiling {
  gaps: number
  overlaps: number
}

/** Measures whether a ledger covers each unit of its source once. */
export function tiling(ledger: readonly Span[], length: number): Tiling {
  const times = new Uint32Array(length)
  let overlaps = 0
  for (const { start, end } of ledger) {
    for (let at = start; at < end; at += 1) {
      const isOutside = at < 0 || at >= length
      if (isOutside || (times[at] as number) > 0) overlaps += 1
      if (!isOutside) times[at] = 1
    }
  }
  return { gaps: times.filter((count) => count === 0).length, overlaps }
}
