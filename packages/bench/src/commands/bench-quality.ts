import { keptPath, readResults, writeResults } from "../pages/kept-results.ts"
import { type Measure, measureSet } from "../pages/measure-set.ts"
import type { PageForm } from "../pages/page-form.ts"
import { PAGE_SETS, type PageSet } from "../pages/page-sets.ts"
import type { Part } from "../pages/part.ts"
import { readPages } from "../pages/read-pages.ts"
import { runSet } from "../pages/run-set.ts"
import { type Judges, corpusJudgedBy } from "../peers/corpus.ts"
import { PEERS, loadPeers } from "../peers/peers.ts"
import type { System } from "../peers/system.ts"
import { qualityChart } from "../report/quality-chart.ts"
import { qualityReport } from "../report/quality-report.ts"
import { leadTable, systemsTable } from "../report/quality-tables.ts"
import { worstPages } from "../report/worst-pages.ts"
import { writeReport } from "../report/write-report.ts"
import { fromCaller, isThere, setFolder, whereToGet } from "./bench-data.ts"

export interface QualityOptions {
  form: PageForm
  judges: Judges
  peers: readonly string[]
  limit?: number
  part?: Part
  kept?: string
  write?: string
  report?: string
  json?: boolean
}

/** Runs the engine and its peers over sets of public pages, all unless some are named, and prints how well they did. */
export async function benchQuality(names: readonly string[], options: QualityOptions): Promise<void> {
  const sets = PAGE_SETS.filter(({ name }) => names.length === 0 || names.includes(name))
  const absent = sets.filter((set) => !isThere(set)).map(whereToGet)
  const systems = [corpusJudgedBy(options.judges), ...(await loadPeers(PEERS, options.peers))]
  const measures: Measure[] = []
  for (const set of sets.filter(isThere)) {
    const measured = await measure(set, systems, options)
    measures.push(...measured.measures)
    absent.push(...measured.absent)
  }
  if (options.report) {
    const files = {
      "quality.md": qualityReport(measures, absent),
      "quality.json": `${JSON.stringify(measures, null, 2)}\n`,
      "quality.svg": qualityChart(measures),
    }
    writeReport(fromCaller(options.report), files)
  }
  const text = [systemsTable(measures), leadTable(measures), absent.join("\n")]
  console.log(options.json ? JSON.stringify({ measures, absent }) : text.filter((part) => part !== "").join("\n\n"))
}

async function measure(set: PageSet, systems: readonly System[], options: QualityOptions) {
  const { form, part, limit, kept, write, report } = options
  const pages = readPages(setFolder(set), form, part).slice(0, limit)
  if (pages.length === 0) return { measures: [], absent: [`${set.name}: ${setFolder(set)} has no pages as ${form}.`] }
  const before = systems.flatMap(({ name }, at) =>
    // The engine changes from run to run: what it said before is of no use.
    kept && at > 0 ? [[name, readResults(keptPath(fromCaller(kept), set.name, form, name))] as const] : [],
  )
  const ran = await runSet(systems, pages, form, new Map(before))
  for (const { system, results } of ran) {
    for (const { file, failure } of results) if (failure) console.error(`${system}: ${set.name}/${file}: ${failure}`)
    if (write) writeResults(keptPath(fromCaller(write), set.name, form, system), results)
  }
  if (report) {
    const view = await worstPages(pages, ran[0]?.results ?? [], form, set.isMultilingual)
    const name = `worst-${set.name}${form === "html" ? "" : `-${form}`}.txt`
    if (view !== "") writeReport(fromCaller(report), { [name]: `${view}\n` })
  }
  const golds = pages.map(({ gold }) => gold)
  return { measures: measureSet(set, form, golds, ran), absent: [] }
}
