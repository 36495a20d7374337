import type { Terminal } from "../terminal/terminal.ts"
import type { Row } from "./row.ts"
import { wrapRow } from "./wrap-row.ts"

/** Lines longer than this are hard to read. */
export const MEASURE = 96

/** Rows as text: wrapped for a terminal, a line each elsewhere. */
export function printRows(rows: readonly Row[], { columns }: Pick<Terminal, "columns">): string {
  const width = Number.isFinite(columns) ? Math.min(columns, MEASURE) : columns
  const lines = rows.flatMap((row) => wrapRow(row, width))
  return `${lines.join("\n").replace(/\n+$/, "")}\n`
}
