import type { Estimate } from "../pages/compare.ts"
import { bootstrap } from "../score/bootstrap.ts"
import type { PageTimes } from "./time-pages.ts"
import type { StageTimes } from "./time-stages.ts"

/** A system's time over all pages. */
export interface SystemSpeed {
  system: string
  failed: number
  pagesPerSecond: number
  megabytesPerSecond: number
  medianMs: number
  worstMs: number
  /** Its time over the engine's: of all pages together, and the geometric mean over pages. More than 1 is slower than the engine. */
  total: Estimate
  typical: Estimate
}

export interface SpeedSummary {
  pages: number
  bytes: number
  systems: SystemSpeed[]
  /** Each stretch's share of the engine's time. */
  shares: Record<keyof StageTimes, number>
}

/** @param names of the systems; the first is the engine. */
export function summarize(names: readonly string[], times: readonly PageTimes[]): SpeedSummary {
  const bytes = sum(times.map((page) => page.bytes))
  const stages: readonly (keyof StageTimes)[] = ["decode", "read", "label", "ledger"]
  const whole = sum(times.flatMap((page) => stages.map((stage) => page.stages[stage])))
  return {
    pages: times.length,
    bytes,
    systems: names.map((system, which) => summarizeSystem(system, which, times, bytes)),
    shares: Object.fromEntries(
      stages.map((stage) => [stage, sum(times.map((page) => page.stages[stage])) / whole]),
    ) as Record<keyof StageTimes, number>,
  }
}

function summarizeSystem(system: string, which: number, times: readonly PageTimes[], bytes: number): SystemSpeed {
  const own = times.map((page) => page.ms[which] as number)
  const seconds = sum(own) / 1000
  const ratios = times.map(({ site, ms }, index) => {
    const [ours, theirs] = [ms[0] as number, own[index] as number]
    return { site, added: [theirs, ours, Math.log(theirs / ours), 1] }
  })
  const groups = [...Map.groupBy(ratios, ({ site }) => site).values()].map((site) =>
    site.map(({ added }) => added).reduce(add),
  )
  const estimate = (statistic: (sums: readonly number[]) => number) => ({
    value: statistic(groups.reduce(add)),
    ...bootstrap(groups, statistic),
  })
  return {
    system,
    failed: times.filter(({ failed }) => failed[which]).length,
    pagesPerSecond: own.length / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    medianMs: median(own),
    worstMs: Math.max(...own),
    total: estimate(([theirs = 0, ours = 0]) => theirs / ours),
    typical: estimate(([, , logarithm = 0, count = 0]) => Math.exp(logarithm / count)),
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const add = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value + (b[index] as number))

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2
}
