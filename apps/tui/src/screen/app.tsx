import type { Library } from "@corpus/core"
import { Box, useApp, useInput, useWindowSize } from "ink"
import { useMemo, useReducer } from "react"
import { stripVTControlCharacters } from "node:util"
import type { Paint } from "../terminal/paint.ts"
import { printable, printableLine } from "../terminal/printable.ts"
import { MEASURE } from "../view/print-rows.ts"
import type { Row } from "../view/row.ts"
import { wrapRow } from "../view/wrap-row.ts"
import { Body } from "./body.tsx"
import { Footer } from "./footer.tsx"
import { Header } from "./header.tsx"
import { helpRows } from "./help-rows.ts"
import { actionOf } from "./action-of.ts"
import { commandOf, keyName } from "./keys.ts"
import { pageRows, pageTitle } from "./page-rows.ts"
import { reduce } from "./reduce.ts"
import { currentScreen, START } from "./state.ts"
import { type Loading, usePageData } from "./use-page-data.ts"
import { cursorRow, type Layout, inSight, startsOf, topLine } from "./window.ts"

/** Cells left of the text, where the cursor is shown. */
const GUTTER = 2

/** The whole program: the screen in sight, and the keys that move it. */
export function App({ library, paint, hasColor }: { library: Promise<Library>; paint: Paint; hasColor: boolean }) {
  const { exit } = useApp()
  const { columns, rows: lines } = useWindowSize()
  const [state, dispatch] = useReducer(reduce, START)
  const screen = currentScreen(state)
  const { page, filter } = screen
  const loading = usePageData(library, page, state.reload)

  const all = useMemo(
    () => (state.isHelpOpen ? helpRows(paint) : rowsOf(loading, () => pageRows(page, loading.data!, paint, hasColor))),
    [loading, page, paint, hasColor, state.isHelpOpen],
  )
  const rows = useMemo(() => filterRows(all, state.isHelpOpen ? "" : filter), [all, filter, state.isHelpOpen])
  const isText = page.kind === "article" && !state.isHelpOpen
  const width = Math.max(1, Math.min(columns - GUTTER, isText && page.view !== "clean" ? columns : MEASURE))
  const wrapped = useMemo(() => rows.map((row) => wrapRow(row, width)), [rows, width])
  const layout = useMemo(
    () => layoutOf(rows, wrapped, page.kind === "article" ? page.at : undefined),
    [rows, wrapped, page],
  )
  const view: Layout = { ...layout, height: Math.max(1, lines - 2) }
  const top = topLine(view, state.isHelpOpen ? { row: 0, line: 0 } : screen.top)
  const cursor = inSight(view, top, cursorRow(view, screen.cursor))

  useInput((input, key) => {
    const name = keyName(input, key)
    if (state.isTyping && !key.ctrl) {
      if (name === "Enter") dispatch({ type: "filter-done" })
      else if (name === "Esc") dispatch({ type: "back" })
      else if (name === "Backspace") dispatch({ type: "type-filter", filter: dropLast(filter) })
      else if (input !== "") dispatch({ type: "type-filter", filter: filter + printable(input).replace(/\s/g, " ") })
      return
    }
    // Keys struck fast arrive together.
    for (const one of name === input ? input : [name]) {
      const command = commandOf(one)
      if (command === "quit") return exit()
      const isIdle = state.isHelpOpen && command !== "help" && command !== "back"
      const action = command && !isIdle ? actionOf(command, { page, rows, layout: view, top, cursor }) : null
      if (action) dispatch(action)
    }
  })

  return (
    <Box width={columns} height={lines} flexDirection="column">
      <Header
        {...(state.isHelpOpen ? { name: "keys", side: null } : pageTitle(page, loading.data))}
        columns={columns}
        paint={paint}
      />
      <Body wrapped={wrapped} layout={view} top={top} cursor={cursor} gutter={GUTTER} paint={paint} />
      <Footer
        page={page}
        filter={filter}
        isTyping={state.isTyping}
        top={top}
        layout={view}
        columns={columns}
        paint={paint}
      />
    </Box>
  )
}

function rowsOf(loading: Loading, make: () => Row[]): Row[] {
  if (loading.status === "ready") return make()
  if (loading.status === "reading") return [{ text: "Reading the library ..." }]
  const { error } = loading
  return [
    { text: "The library cannot be read." },
    { text: printableLine(error instanceof Error ? error.message : String(error)) },
    { text: "Press r to try again, q to leave." },
  ]
}

function filterRows(rows: Row[], filter: string): Row[] {
  if (filter === "") return rows
  const wanted = filter.toLowerCase()
  const found = rows.filter(({ text }) => stripVTControlCharacters(text).toLowerCase().includes(wanted))
  return found.length > 0 ? found : [{ text: "No row holds this. Press Esc to see all." }]
}

function layoutOf(rows: readonly Row[], wrapped: readonly string[][], at: number | undefined): Omit<Layout, "height"> {
  return {
    starts: startsOf(wrapped.map((lines) => lines.length)),
    stops: rows.flatMap(({ target }, index) => (target ? [index] : [])),
    anchor:
      at === undefined
        ? 0
        : Math.max(
            0,
            rows.findLastIndex((row) => row.at !== undefined && row.at <= at),
          ),
  }
}

const dropLast = (text: string) =>
  [...new Intl.Segmenter().segment(text)]
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join("")
