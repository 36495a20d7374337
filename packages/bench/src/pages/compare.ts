import { type Interval, bootstrap } from "../score/bootstrap.ts"
import type { Figure } from "./figures.ts"
import type { PageScore } from "./score-page.ts"

/** A page's score and the site that it is from. */
export interface SitePage {
  site: string
  score: PageScore
}

/** A figure of one system over some pages. */
export interface Estimate extends Interval {
  value: number
}

/** How far one system is ahead of another over the same pages; sites are resampled. */
export function difference(figure: Figure, ours: readonly SitePage[], theirs: readonly SitePage[]): Estimate | null {
  const groups = sitesOf(ours.map((page, index) => ({ site: page.site, added: both(figure, page, theirs[index]) })))
  if (!groups) return null
  const half = (groups[0]?.length ?? 0) / 2
  return estimate(groups, (sums) => figure.value(sums.slice(0, half)) - figure.value(sums.slice(half)))
}

/** A figure of one system; null where no page has an answer for it. */
export function figureOf(figure: Figure, pages: readonly SitePage[]): Estimate | null {
  const groups = sitesOf(pages.map(({ site, score }) => ({ site, added: figure.of(score) })))
  return groups && estimate(groups, figure.value)
}

function estimate(groups: readonly number[][], statistic: (sums: readonly number[]) => number): Estimate {
  return { value: statistic(groups.reduce(add)), ...bootstrap(groups, statistic) }
}

function both({ of }: Figure, ours: SitePage, theirs: SitePage | undefined): number[] | null {
  const [own, other] = [of(ours.score), theirs && of(theirs.score)]
  return own && other ? [...own, ...other] : null
}

/** The sums of each site that adds anything; null where none does. */
function sitesOf(pages: readonly { site: string; added: number[] | null }[]): number[][] | null {
  const sites = Map.groupBy(
    pages.flatMap(({ site, added }) => (added ? [{ site, added }] : [])),
    ({ site }) => site,
  )
  const groups = [...sites.values()].map((page) => page.map(({ added }) => added).reduce(add))
  return groups.length > 0 ? groups : null
}

const add = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value + (b[index] as number))
