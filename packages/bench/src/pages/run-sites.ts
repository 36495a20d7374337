import { type OutletMemory, remember } from "@corpus/core"
import { captureOf, corpus, corpusWith } from "../peers/corpus.ts"
import { runSystem } from "../peers/run-system.ts"
import type { PageForm } from "./page-form.ts"
import type { GoldPage } from "./read-pages.ts"
import type { SystemResults } from "./run-set.ts"
import { siteOf } from "./site.ts"

/** Fewer pages of a site show nothing that recurs. */
const FEWEST_PAGES = 3

/** The pages of sites with several of them, site by site. */
export function pagesOfSites(pages: readonly GoldPage[]): GoldPage[][] {
  return [...Map.groupBy(pages, ({ gold }) => siteOf(gold)).values()].filter(({ length }) => length >= FEWEST_PAGES)
}

/** Runs the engine over each site's pages with a memory of them, and without. A page that is read does not count for itself. */
export async function runSites(sites: readonly GoldPage[][], form: PageForm): Promise<SystemResults[]> {
  const known: SystemResults = { system: "with memory", results: [] }
  const alone: SystemResults = { system: corpus.name, results: [] }
  for (const pages of sites) {
    let memory: OutletMemory | null = null
    const inputOf = ({ gold, read }: GoldPage) => ({ bytes: read(), url: gold.url ?? null, form })
    for (const page of pages) memory = remember(memory, await captureOf(inputOf(page)))
    for (const page of pages) {
      const { gold } = page
      const input = inputOf(page)
      known.results.push(await runSystem(corpusWith(known.system, { memory }), gold.file, input))
      alone.results.push(await runSystem(corpus, gold.file, input))
    }
  }
  return [known, alone]
}
