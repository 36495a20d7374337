import { runSystem } from "../peers/run-system.ts"
import type { System } from "../peers/system.ts"
import type { GoldPage } from "../pages/read-pages.ts"
import { type Growth, GROWTHS, SIZES, grownPage } from "./grown-pages.ts"
import type { PeakMemory } from "./peak-memory.ts"

export interface GrowthPoint {
  bytes: number
  /** The least time of some runs. */
  ms: number
  /** The most memory that a process of its own held, in bytes. */
  memory: number
}

/** The engine's cost for pages of all sizes. */
export interface GrowthCurve {
  growth: Growth
  points: GrowthPoint[]
  /** Time grows with the size to this power, by least squares over the logarithms; from 100 kB on, what every page costs aside. */
  exponent: number
}

/** Where the fit begins: below, what every page costs, whatever its size, counts for too much. */
const FIT_FROM = 1e5
/** The sizes are read by turns, so that what the machine does meanwhile hits all alike; the least time counts. */
const ROUNDS = 5

/** @param largest the size of the largest page, in bytes. */
export async function measureGrowth(
  engine: System,
  pages: readonly GoldPage[],
  largest: number,
  peak: PeakMemory,
): Promise<GrowthCurve[]> {
  const curves: GrowthCurve[] = []
  for (const growth of GROWTHS) {
    const grown = SIZES.filter((size) => size <= largest).flatMap((size) => grownPage(pages, growth, size) ?? [])
    const times = grown.map(() => Infinity)
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, bytes] of grown.entries()) {
        const { ms } = await runSystem(engine, growth, { bytes, url: null, form: "html" })
        times[index] = Math.min(times[index] as number, ms)
      }
    }
    const points = grown.map((bytes, index) => ({
      bytes: bytes.length,
      ms: times[index] as number,
      memory: peak(bytes),
    }))
    curves.push({ growth, points, exponent: exponentOf(points.filter(({ bytes }) => bytes >= FIT_FROM)) })
  }
  return curves
}

/** The slope of the logarithms' line of least squares; NaN of fewer than two points. */
export function exponentOf(points: readonly Pick<GrowthPoint, "bytes" | "ms">[]): number {
  const logs = points.map(({ bytes, ms }) => [Math.log(bytes), Math.log(ms)] as const)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleX, middleY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))]
  const above = logs.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0)
  return above / logs.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0)
}
