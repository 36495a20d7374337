import { PAGE_SETS, type PageSet } from "../pages/page-sets.ts"
import type { Part } from "../pages/part.ts"
import { readPages } from "../pages/read-pages.ts"
import { corpus } from "../peers/corpus.ts"
import { PARSERS, PEERS, loadPeers } from "../peers/peers.ts"
import { growthChart } from "../report/growth-chart.ts"
import { speedChart } from "../report/speed-chart.ts"
import { growthText, speedReport } from "../report/speed-report.ts"
import { growthTable, speedTable, stagesTable } from "../report/speed-tables.ts"
import { writeReport } from "../report/write-report.ts"
import { measureGrowth } from "../speed/measure-growth.ts"
import { withPeakMemory } from "../speed/peak-memory.ts"
import { summarize } from "../speed/summarize.ts"
import { timePages } from "../speed/time-pages.ts"
import { fromCaller, isThere, setFolder, whereToGet } from "./bench-data.ts"

export interface SpeedOptions {
  peers: readonly string[]
  rounds: number
  largest: number
  limit?: number
  part?: Part
  report?: string
  json?: boolean
}

/** Times the engine and its peers over a set of public pages, scrapinghub's unless another is named, and over pages of all sizes. */
export async function benchSpeed(name: string, options: SpeedOptions): Promise<void> {
  const set = PAGE_SETS.find((one) => one.name === name) as PageSet
  if (!isThere(set)) return console.log(whereToGet(set))
  const pages = readPages(setFolder(set), "html", options.part).slice(0, options.limit)
  const systems = [corpus, ...(await loadPeers([...PEERS, ...PARSERS], options.peers))]
  const times = await timePages(systems, pages, options.rounds)
  const summary = summarize(
    systems.map((system) => system.name),
    times,
  )
  const curves = await withPeakMemory((peak) => measureGrowth(corpus, pages, options.largest, peak))
  if (options.report) {
    const files = {
      "speed.md": speedReport(summary, curves, options.rounds),
      "speed.json": `${JSON.stringify({ summary, curves }, null, 2)}\n`,
      "speed.svg": speedChart(summary),
      "growth.svg": growthChart(curves),
    }
    writeReport(fromCaller(options.report), files)
  }
  const text = [speedTable(summary), stagesTable(summary), growthTable(curves), growthText(curves)]
  console.log(options.json ? JSON.stringify({ summary, curves }) : text.join("\n\n"))
}
