import { runSystem } from "../peers/run-system.ts"
import type { System } from "../peers/system.ts"
import type { GoldPage } from "../pages/read-pages.ts"
import { siteOf } from "../pages/site.ts"
import { type StageTimes, timeStages } from "./time-stages.ts"

/** The least time that each system took for a page, in milliseconds, in the order of the systems; and the engine's stages. */
export interface PageTimes {
  site: string
  bytes: number
  ms: number[]
  /** Did a system throw at it? */
  failed: boolean[]
  stages: StageTimes
}

/**
 * Runs all systems over each page in one process, each round in another order: what the machine does meanwhile, and what one
 * leaves to be collected, hits all alike. Only the least of a page's times counts, so that the first round warms up.
 */
export async function timePages(
  systems: readonly System[],
  pages: readonly GoldPage[],
  rounds: number,
): Promise<PageTimes[]> {
  const times = pages.map(({ gold }): PageTimes => {
    const stages = { decode: Infinity, read: Infinity, label: Infinity, ledger: Infinity }
    return { site: siteOf(gold), bytes: 0, ms: systems.map(() => Infinity), failed: systems.map(() => false), stages }
  })
  for (let round = 0; round < rounds; round++) {
    for (const [index, { gold, read }] of pages.entries()) {
      const page = { bytes: read(), url: gold.url ?? null, form: "html" } as const
      const time = times[index] as PageTimes
      time.bytes = page.bytes.length
      for (let step = 0; step < systems.length; step++) {
        const which = (step + round + index) % systems.length
        const { ms, failure } = await runSystem(systems[which] as System, gold.file, page)
        time.ms[which] = Math.min(time.ms[which] as number, ms)
        if (failure !== undefined) time.failed[which] = true
      }
      const stages = await timeStages(page)
      for (const stage of Object.keys(stages) as (keyof StageTimes)[])
        time.stages[stage] = Math.min(time.stages[stage], stages[stage])
    }
  }
  return times
}
