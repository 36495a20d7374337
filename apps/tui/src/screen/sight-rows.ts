import { stripVTControlCharacters } from "node:util"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import type { Row } from "../view/row.ts"
import { pageRows } from "./page-rows.ts"
import type { Page } from "./state.ts"
import type { Loading } from "./use-page-data.ts"

/** A page's rows, or where its data are, while there are none. */
export function sightRows(page: Page, loading: Loading, paint: Paint, hasColor: boolean): Row[] {
  if (loading.status === "ready") return pageRows(page, loading.data, paint, hasColor)
  if (loading.status === "reading") return [{ text: "Reading the library ..." }]
  const { error } = loading
  return [
    { text: "The library cannot be read." },
    { text: printableLine(error instanceof Error ? error.message : String(error)) },
    { text: "Press r to try again, q to leave." },
  ]
}

/** The rows that hold a text, in either case. */
export function filterRows(rows: Row[], filter: string): Row[] {
  if (filter === "") return rows
  const wanted = filter.toLowerCase()
  const found = rows.filter((row) => plainText(row).toLowerCase().includes(wanted))
  return found.length > 0 ? found : [{ text: "No row holds this. Press Esc to see all." }]
}

const plainText = ({ label, text }: Row) => stripVTControlCharacters(`${label?.text ?? ""} ${text}`)
