import type { Article, LedgerEntry, LedgerKind } from "@corpus/core"

/** A run of the source with one label, as the marked view shows it. */
export interface Mark {
  kind: LedgerKind
  /** The role or reason; the kind where there is neither. */
  label: string
  start: number
  end: number
  text: string
}

/** The source in marks, in order and without gap; neighbours that say the same are one. */
export function marks(article: Article, source: string): Mark[] {
  const found: Mark[] = []
  for (const entry of article.ledger) {
    const label = labelOf(entry)
    const text = source.slice(entry.start, entry.end)
    const before = found.at(-1)
    if (before && before.kind === entry.kind && before.label === label) {
      before.end = entry.end
      before.text += text
    } else {
      found.push({ kind: entry.kind, label, start: entry.start, end: entry.end, text })
    }
  }
  return found
}

/** The role or reason of a ledger entry; its kind where there is neither. */
export function labelOf(entry: LedgerEntry): string {
  if (entry.kind === "noise") return entry.reason
  return entry.kind === "markup" ? "markup" : entry.role
}
