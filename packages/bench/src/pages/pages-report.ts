import { rate, type Share } from "../score/share.ts"
import { f1 } from "../score/tally.ts"
import { toTable } from "../to-table.ts"
import type { PagesScore } from "./score-pages.ts"

/** A set that was measured, or why it was not. */
export type PagesOutcome = PagesScore | { set: string; skipped: string }

const HEAD = [
  "set",
  "pages",
  "failed",
  "empty",
  "shF",
  "P",
  "R",
  "snippets",
  "title",
  "authors",
  "date",
  "pages/s",
  "worst ms",
]

/** One table of all sets, those too that were skipped. */
export function pagesReport(outcomes: readonly PagesOutcome[]): string {
  return toTable([...HEAD, "skipped"], outcomes.map(toRow))
}

function toRow(outcome: PagesOutcome): string[] {
  if ("skipped" in outcome) return [outcome.set, ...HEAD.slice(1).map(() => ""), outcome.skipped]
  const { set, pages, failed, empty, shingles, snippets, title, authors, date, pagesPerSecond, worstMs } = outcome
  return [
    set,
    ...[pages, failed, empty].map(String),
    ...[shingles?.f, shingles?.precision, shingles?.recall, snippets ? f1(snippets) : undefined].map(decimal),
    ...[title, authors, date].map((share: Share | null) => decimal(share ? rate(share) : undefined)),
    pagesPerSecond.toFixed(1),
    worstMs.toFixed(0),
    "",
  ]
}

const decimal = (value: number | undefined) => value?.toFixed(3) ?? ""
