import { useMemo } from "react"
import type { Paint } from "../terminal/paint.ts"
import { MEASURE } from "../view/print-rows.ts"
import type { Row } from "../view/row.ts"
import { wrapRow } from "../view/wrap-row.ts"
import type { Sight } from "./sight.ts"
import { helpRows } from "./help-rows.ts"
import { filterRows, sightRows } from "./sight-rows.ts"
import type { Screen } from "./state.ts"
import type { Loading } from "./use-page-data.ts"
import { cursorRow, inSight, type Layout, startsOf, topLine } from "./window.ts"

interface SightOptions {
  isHelpOpen: boolean
  /** Cells and lines that there are for rows. */
  columns: number
  height: number
  paint: Paint
  hasColor: boolean
}

/** What is in sight: rows are made once for their data, and wrapped once for each width. */
export function useSight(
  { page, filter, cursor, top }: Screen,
  loading: Loading,
  { isHelpOpen, columns, height, paint, hasColor }: SightOptions,
): Sight {
  const all = useMemo(() => sightRows(page, loading, paint, hasColor), [page, loading, paint, hasColor])
  const rows = useMemo(() => (isHelpOpen ? helpRows(paint) : filterRows(all, filter)), [isHelpOpen, paint, all, filter])
  // A source is shown as wide as there is room; what is to be read, as wide as reads well.
  const isSource = page.kind === "article" && page.view !== "clean" && !isHelpOpen
  const width = Math.max(1, isSource ? columns : Math.min(columns, MEASURE))
  const wrapped = useMemo(() => rows.map((row) => wrapRow(row, width)), [rows, width])
  const at = page.kind === "article" ? page.at : undefined
  const laid = useMemo(() => layoutOf(rows, wrapped, at), [rows, wrapped, at])
  const layout: Layout = { ...laid, height }
  const line = topLine(layout, isHelpOpen ? { row: 0, line: 0 } : top)
  return { page, rows, wrapped, layout, top: line, cursor: inSight(layout, line, cursorRow(layout, cursor)) }
}

function layoutOf(rows: readonly Row[], wrapped: readonly string[][], at = 0): Omit<Layout, "height"> {
  return {
    starts: startsOf(wrapped.map((lines) => lines.length)),
    stops: rows.flatMap(({ target }, index) => (target ? [index] : [])),
    anchor:
      at === 0
        ? 0
        : Math.max(
            0,
            rows.findLastIndex((row) => row.at !== undefined && row.at <= at),
          ),
  }
}
