import type { Estimate } from "../pages/compare.ts"
import type { GrowthCurve } from "../speed/measure-growth.ts"
import { memoryBound } from "../speed/peak-memory.ts"
import type { SpeedSummary } from "../speed/summarize.ts"
import { toTable } from "../to-table.ts"

/** A row for each system, the engine's first. */
export function speedTable({ systems }: SpeedSummary): string {
  const rows = systems.map((system, index) => [
    system.system,
    String(system.failed),
    system.pagesPerSecond.toFixed(1),
    system.megabytesPerSecond.toFixed(1),
    system.medianMs.toFixed(1),
    system.worstMs.toFixed(0),
    ...[system.total, system.typical].map((estimate) => (index === 0 ? "1" : withInterval(estimate))),
  ])
  const head = [
    "system",
    "failed",
    "pages/s",
    "MB/s",
    "median ms",
    "worst ms",
    "time over the engine's, all pages",
    "typical page",
  ]
  return toTable(head, rows)
}

/** Each stretch's share of the engine's time, in per cent. */
export function stagesTable({ shares }: SpeedSummary): string {
  return toTable(
    ["stretch", "share of the engine's time"],
    Object.entries(shares).map(([stage, share]) => [stage, `${(100 * share).toFixed(1)} %`]),
  )
}

/** A row for each size: time, memory and whether that is within bounds. */
export function growthTable(curves: readonly GrowthCurve[]): string {
  const rows = curves.flatMap(({ growth, points }) =>
    points.map(({ bytes, ms, memory }) => [
      growth,
      (bytes / 1000).toFixed(0),
      ms.toFixed(1),
      (ms / (bytes / 1e6)).toFixed(0),
      (memory / 1e6).toFixed(0),
      (memoryBound(bytes) / 1e6).toFixed(0),
    ]),
  )
  return toTable(["page made of", "kB", "ms", "ms/MB", "memory MB", "bound MB"], rows)
}

const withInterval = ({ value, low, high }: Estimate) => `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
