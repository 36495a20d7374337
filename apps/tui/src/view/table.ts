import cliTruncate from "cli-truncate"
import stringWidth from "string-width"

/** One column of a table: its heading, its cells' alignment, and whether it takes what room is left. */
export interface Column {
  heading: string
  align?: "right"
  /** Cut to the room that is left, or to this many cells where the room is unbounded. */
  cut?: number
}

/** Lines of a table whose cells are one-line text, padded by display width. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = columns.map(({ heading }, at) =>
    Math.max(stringWidth(heading), ...rows.map((cells) => stringWidth(cells[at] ?? ""))),
  )
  const last = columns.length - 1
  const fixed = widths.reduce((sum, cells, at) => (columns[at]?.cut ? sum : sum + cells), 2 * last)
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align, cut }, at) => {
        const cell = cells[at] ?? ""
        const room = cut ? Math.min(widths[at] as number, roomFor(cut, width - fixed)) : (widths[at] as number)
        const shown = stringWidth(cell) > room ? cliTruncate(cell, room) : cell
        const pad = " ".repeat(Math.max(0, room - stringWidth(shown)))
        return align === "right" ? pad + shown : at === last ? shown : shown + pad
      })
      .join("  ")
  return [line(columns.map(({ heading }) => heading)), ...rows.map(line)]
}

const roomFor = (cut: number, left: number) => (Number.isFinite(left) ? Math.max(10, left) : cut)
