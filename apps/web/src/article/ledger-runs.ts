import type { Article, LedgerEntry, LedgerKind } from "@corpus/core/schema"

/** Neighbouring ledger entries with one account, seen as one range. */
export interface Run {
  start: number
  end: number
  kind: LedgerKind
  /** The role of content and metadata, the reason of noise; null for markup. */
  label: string | null
  rule: string
  /** Index of the content's block; null for everything else. */
  block: number | null
  /** What the range reads as: the article's text for content, the source's own characters otherwise. */
  text: string
}

const labelOf = (entry: LedgerEntry): string | null =>
  entry.kind === "noise" ? entry.reason : entry.kind === "markup" ? null : entry.role

/** The whole source as runs, in order and without a gap. */
export function ledgerRuns(source: string, { ledger }: Pick<Article, "ledger">): Run[] {
  const runs: Run[] = []
  for (const entry of ledger) {
    const { start, end, kind, rule } = entry
    const label = labelOf(entry)
    const block = entry.kind === "content" ? entry.block : null
    const text = (entry.kind === "content" ? entry.text : undefined) ?? source.slice(start, end)
    const last = runs.at(-1)
    if (last && last.kind === kind && last.label === label && last.rule === rule && last.block === block) {
      last.end = end
      last.text += text
    } else runs.push({ start, end, kind, label, rule, block, text })
  }
  return runs
}

/** A block of content with whatever stands inside it, or a run that stands by itself. */
export type Passage = { block: number; runs: Run[] } | { block: null; runs: [Run] }

/** Runs gathered into passages, in the order of the source. */
export function passages(runs: readonly Run[]): Passage[] {
  const lastOf = new Map<number, number>()
  for (const [index, run] of runs.entries()) if (run.block !== null) lastOf.set(run.block, index)
  const gathered: Passage[] = []
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as Run
    if (run.block === null) {
      gathered.push({ block: null, runs: [run] })
      continue
    }
    const last = Math.max(index, lastOf.get(run.block) ?? index)
    gathered.push({ block: run.block, runs: runs.slice(index, last + 1) })
    index = last
  }
  return gathered
}
