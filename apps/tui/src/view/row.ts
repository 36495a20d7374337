/** Where a row leads: a story, or a place in an article's source. */
export type Target = { kind: "story"; id: string } | { kind: "article"; id: string; at?: number }

/** One piece of a view: painted text without control sequences of the page's, which whoever shows it wraps. */
export interface Row {
  text: string
  /** Cells by which the row stands in. */
  indent?: number
  /** Stands before the text, which keeps clear of it on every line. */
  label?: { text: string; width: number }
  target?: Target
  /** Source offset of what it shows. */
  at?: number
}

/** A row that parts two others. */
export const GAP: Row = { text: "" }

/** Rows under a heading, or nothing where there are none. */
export function section(heading: string, rows: readonly Row[]): Row[] {
  const last = rows.findLastIndex((row) => row !== GAP)
  return last < 0 ? [] : [{ text: heading }, ...rows.slice(0, last + 1), GAP]
}
