import { type Estimate, type SitePage, difference, figureOf } from "./compare.ts"
import { FIGURES, type Figure } from "./figures.ts"
import type { PageForm } from "./page-form.ts"
import type { PageGold } from "./page-gold.ts"
import type { PageResult } from "./page-result.ts"
import type { PageSet } from "./page-sets.ts"
import { PARTS, type Part, partOf } from "./part.ts"
import type { SystemResults } from "./run-set.ts"
import { scorePage } from "./score-page.ts"
import { siteOf } from "./site.ts"

/** One system over the pages of a row. */
export interface SystemMeasure {
  system: string
  /** Pages that it threw at. */
  failed: number
  /** Pages without any text found. */
  empty: number
  figures: Record<string, Estimate>
  pagesPerSecond: number
  worstMs: number
}

/** How far the engine is ahead of the peer that is best in a figure. */
export interface Lead extends Estimate {
  over: string
}

/** Systems over the same pages: a set, a part of it or a subset. */
export interface Measure {
  set: string
  form: PageForm
  part: Part | "all"
  pages: number
  sites: number
  systems: SystemMeasure[]
  lead: Record<string, Lead>
}

/** Which of a set's pages a row is about. */
interface Row {
  set: string
  part: Part | "all"
  has: (gold: PageGold) => boolean
}

interface Judged extends SitePage {
  gold: PageGold
  result: PageResult
}

/**
 * All measures of a set: of its pages together, of each part of its sites, and of its subset.
 *
 * @param ran what each system made of the pages; the first is the engine.
 */
export function measureSet(
  { name, isMultilingual, subset }: PageSet,
  form: PageForm,
  golds: readonly PageGold[],
  ran: readonly SystemResults[],
): Measure[] {
  const judged = ran.map(({ system, results }) => ({
    system,
    pages: golds.map((gold, index): Judged => {
      const result = results[index] as PageResult
      return { gold, result, site: siteOf(gold), score: scorePage(gold, result, isMultilingual) }
    }),
  }))
  return rowsOf(name, subset, golds).flatMap(({ set, part, has }) => {
    const own = judged.map(({ system, pages }) => ({ system, pages: pages.filter(({ gold }) => has(gold)) }))
    return own[0]?.pages.length ? [measure(set, form, part, own)] : []
  })
}

/** Where pages are all of one part, there is no row for all of them beside it. */
function rowsOf(name: string, subset: PageSet["subset"], golds: readonly PageGold[]): Row[] {
  const only = PARTS.find((part) => golds.every((gold) => partOf(gold) === part))
  const parts = PARTS.map((part): Row => ({ set: name, part, has: (gold) => partOf(gold) === part }))
  return [
    ...(only ? [] : [{ set: name, part: "all", has: () => true } as const]),
    ...parts,
    ...(subset ? [{ set: subset.name, part: only ?? "all", has: subset.has } as const] : []),
  ]
}

function measure(
  set: string,
  form: PageForm,
  part: Part | "all",
  judged: { system: string; pages: Judged[] }[],
): Measure {
  const pages = judged[0]?.pages ?? []
  const systems = judged.map(({ system, pages: own }) => measureSystem(system, own))
  return {
    set,
    form,
    part,
    pages: pages.length,
    sites: new Set(pages.map(({ site }) => site)).size,
    systems,
    lead: Object.fromEntries(FIGURES.flatMap((figure) => leadIn(figure, judged, systems))),
  }
}

function measureSystem(system: string, pages: readonly Judged[]): SystemMeasure {
  const times = pages.map(({ result }) => result.ms)
  return {
    system,
    failed: pages.filter(({ result }) => result.failure !== undefined).length,
    empty: pages.filter(({ result }) => result.text.trim() === "").length,
    figures: Object.fromEntries(
      FIGURES.flatMap((figure) => {
        const found = figureOf(figure, pages)
        return found ? [[figure.name, found]] : []
      }),
    ),
    pagesPerSecond: (1000 * times.length) / times.reduce((sum, ms) => sum + ms, 0),
    worstMs: Math.max(0, ...times),
  }
}

function leadIn(
  figure: Figure,
  [engine, ...peers]: readonly { system: string; pages: Judged[] }[],
  systems: readonly SystemMeasure[],
): [string, Lead][] {
  const valueOf = (name: string) =>
    (systems.find(({ system }) => system === name)?.figures[figure.name]?.value ?? -Infinity) * (figure.isBad ? -1 : 1)
  const best = peers.reduce<(typeof peers)[number] | undefined>(
    (one, other) => (one && valueOf(one.system) >= valueOf(other.system) ? one : other),
    undefined,
  )
  const found = engine && best && difference(figure, engine.pages, best.pages)
  return found ? [[figure.name, { over: best.system, ...found }]] : []
}
