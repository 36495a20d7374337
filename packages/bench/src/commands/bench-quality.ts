import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { PAGE_SETS, type PageSet } from "../pages/page-sets.ts"
import type { Part } from "../pages/part.ts"
import { type PagesOutcome, pagesReport } from "../pages/pages-report.ts"
import { type PageResult, readPage } from "../pages/read-page.ts"
import { type PageForm, readPages } from "../pages/read-pages.ts"
import { type PagePair, scorePages } from "../pages/score-pages.ts"
import { REPOSITORY } from "../repository.ts"

export interface QualityOptions {
  dumps?: boolean
  limit?: number
  part?: Part
  write?: string
  json?: boolean
}

/** Runs the engine over sets of public pages, all unless some are named, and prints how well it did. Sets that are absent are skipped. */
export async function benchQuality(names: readonly string[], options: QualityOptions): Promise<void> {
  const form = options.dumps ? "dump" : "html"
  const sets = PAGE_SETS.filter(({ name }) => names.length === 0 || names.includes(name))
  const outcomes: PagesOutcome[] = []
  for (const set of sets) outcomes.push(await measure(set, form, options))
  console.log(options.json ? JSON.stringify(outcomes) : pagesReport(outcomes))
}

async function measure(set: PageSet, form: PageForm, { limit, part, write }: QualityOptions): Promise<PagesOutcome> {
  const folder = join(dataFolder(), set.name)
  if (!existsSync(join(folder, "gold.jsonl"))) return { set: set.name, skipped: `${folder} has no gold.jsonl` }
  const pages = readPages(folder, form, part).slice(0, limit)
  if (pages.length === 0) return { set: set.name, skipped: `${folder} has no pages as ${form}` }
  const pairs: PagePair[] = []
  for (const page of pages) pairs.push({ gold: page.gold, result: await readPage(page, form) })
  for (const { result } of pairs) if (result.failure) console.error(`${set.name}/${result.file}: ${result.failure}`)
  if (write) writeResults(fromCaller(write), form === "html" ? set.name : `${set.name}.dump`, pairs)
  return scorePages(set, pairs)
}

/** Keeps the results as other scorers read them: `<folder>/<set>/corpus.jsonl`, a line a page. */
function writeResults(folder: string, name: string, pairs: readonly PagePair[]): void {
  mkdirSync(join(folder, name), { recursive: true })
  const lines = pairs.map(({ result }: { result: PageResult }) => `${JSON.stringify(result)}\n`)
  writeFileSync(join(folder, name, "corpus.jsonl"), lines.join(""))
}

/** Where the sets are: beside the repository, unless CORPUS_BENCH_DATA says otherwise. */
function dataFolder(): string {
  const asked = process.env.CORPUS_BENCH_DATA
  return asked ? fromCaller(asked) : resolve(REPOSITORY, "../shared/bench")
}

/** A path as the caller means it, whose folder the script runner keeps in INIT_CWD. */
const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)
