import { runSystem } from "../peers/run-system.ts"
import type { System } from "../peers/system.ts"
import type { PageForm } from "./page-form.ts"
import type { PageResult } from "./page-result.ts"
import type { GoldPage } from "./read-pages.ts"

/** A system and what it makes of pages, in their order. */
export interface SystemResults {
  system: string
  results: PageResult[]
}

/**
 * Runs systems over pages, page by page.
 *
 * @param kept results of before, by system and the page's file: what is there is not run again.
 */
export async function runSet(
  systems: readonly System[],
  pages: readonly GoldPage[],
  form: PageForm,
  kept: ReadonlyMap<string, ReadonlyMap<string, PageResult>> = new Map(),
): Promise<SystemResults[]> {
  const ran: SystemResults[] = systems.map(({ name }) => ({ system: name, results: [] }))
  for (const { gold, read } of pages) {
    let bytes: Uint8Array | undefined
    for (const [index, system] of systems.entries()) {
      const before = kept.get(system.name)?.get(gold.file)
      bytes ??= before ? undefined : read()
      const run = () => runSystem(system, gold.file, { bytes: bytes ?? read(), url: gold.url ?? null, form })
      ran[index]?.results.push(before ?? (await run()))
    }
  }
  return ran
}
