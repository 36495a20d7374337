import { markdownTable } from "markdown-table"

/** A table as text: its head, and rows whose cells after the first are figures. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows], { align: head.map((_, column) => (column === 0 ? "l" : "r")) })
}
