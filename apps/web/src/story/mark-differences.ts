import type { Difference } from "@corpus/core/schema"

/** How a reader has to take a difference: a matter of form, words left out or put in, or other words. */
export type DifferenceClass = "form" | "extent" | "wording"

const CLASS: Record<Difference["kind"], DifferenceClass> = {
  "punctuation": "form",
  "spelling": "form",
  "contraction": "form",
  "abbreviation": "form",
  "number-form": "form",
  "trim": "extent",
  "insertion": "extent",
  "deletion": "extent",
  "word": "wording",
  "tense": "wording",
}

/** A run of a variant's words; with a difference, `text` may be empty: words that only stand elsewhere. */
export interface MarkedRun {
  text: string
  difference: { kind: Difference["kind"]; class: DifferenceClass; against: string } | null
}

/** Where a source range lies in a variant's own text. */
type Locate = (start: number, end: number) => { from: number; to: number }

/** A variant's text cut at its differences, in reading order; the runs read as the text again. */
export function markDifferences(text: string, differences: readonly Difference[], locate: Locate): MarkedRun[] {
  const placed = differences
    .map(({ start, end, kind, against }) => ({ ...locate(start, end), kind, against }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  const runs: MarkedRun[] = []
  let at = 0
  for (const { from, to, kind, against } of placed) {
    const start = Math.min(Math.max(from, at), text.length)
    const end = Math.min(Math.max(to, start), text.length)
    if (start > at) runs.push({ text: text.slice(at, start), difference: null })
    runs.push({ text: text.slice(start, end), difference: { kind, class: CLASS[kind], against } })
    at = end
  }
  if (at < text.length) runs.push({ text: text.slice(at), difference: null })
  return runs
}
