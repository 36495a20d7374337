import { type Measure, measureSet } from "../pages/measure-set.ts"
import type { PageForm } from "../pages/page-form.ts"
import { PAGE_SETS } from "../pages/page-sets.ts"
import type { Part } from "../pages/part.ts"
import { readPages } from "../pages/read-pages.ts"
import { pagesOfSites, runSites } from "../pages/run-sites.ts"
import { leadTable, systemsTable } from "../report/quality-tables.ts"
import { isThere, setFolder, whereToGet } from "./bench-data.ts"

export interface RecurrenceOptions {
  form: PageForm
  part?: Part
  json?: boolean
}

/** Prints how much better the engine reads pages of sites of which it remembers other pages. */
export async function benchRecurrence(
  names: readonly string[],
  { form, part, json }: RecurrenceOptions,
): Promise<void> {
  const sets = PAGE_SETS.filter(({ name }) => names.length === 0 || names.includes(name))
  const absent = sets.filter((set) => !isThere(set)).map(whereToGet)
  const measures: Measure[] = []
  for (const set of sets.filter(isThere)) {
    const sites = pagesOfSites(readPages(setFolder(set), form, part))
    const golds = sites.flat().map(({ gold }) => gold)
    if (golds.length === 0) absent.push(`${set.name}: no site has several pages.`)
    else measures.push(...measureSet(set, form, golds, await runSites(sites, form)))
  }
  const text = [systemsTable(measures), leadTable(measures), absent.join("\n")]
  console.log(json ? JSON.stringify({ measures, absent }) : text.filter((part) => part !== "").join("\n\n"))
}
