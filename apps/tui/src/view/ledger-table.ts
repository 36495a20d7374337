import type { Article } from "@corpus/core"
import { printableLine } from "../terminal/printable.ts"
import { labelOf } from "./marks.ts"
import { type Column, table } from "./table.ts"

const COLUMNS: Column[] = [
  { heading: "START", align: "right" },
  { heading: "END", align: "right" },
  { heading: "KIND" },
  { heading: "ROLE OR REASON" },
  { heading: "RULE" },
  { heading: "TEXT", cut: 60 },
]

/** The ledger as a table: every range of the source, what became of it, and the rule that said so. */
export function ledgerTable(article: Article, source: string, width: number): string[] {
  const rows = article.ledger.map((entry) => {
    const text = printableLine(source.slice(entry.start, Math.min(entry.end, entry.start + TEXT_READ)))
    return [`${entry.start}`, `${entry.end}`, entry.kind, labelOf(entry), entry.rule, text]
  })
  return table(COLUMNS, rows, width)
}

/** More than any line shows, and little of a page's largest script. */
const TEXT_READ = 400
