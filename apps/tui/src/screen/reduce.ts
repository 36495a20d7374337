import { ARTICLE_VIEWS, currentScreen, type Page, type Screen, screenOf, type State } from "./state.ts"
import { cursorRow, follow, type Layout, scroll, topLine } from "./window.ts"

/** What happened: a move needs the layout it was made on, since only that says what is in sight. */
export type Action =
  | { type: "move"; by: "line" | "screen" | "all"; sign: 1 | -1; layout: Layout }
  | { type: "open"; page: Page }
  | { type: "back" }
  | { type: "view"; at: number }
  | { type: "type-filter"; filter: string }
  | { type: "filter-key" }
  | { type: "filter-done" }
  | { type: "help" }
  | { type: "reload" }

/** The state after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "move":
      return replace(state, move(currentScreen(state), action))
    case "open":
      return { ...state, stack: [...state.stack, screenOf(action.page)], isHelpOpen: false }
    case "back":
      return back(state)
    case "view":
      return replace(state, nextView(currentScreen(state), action.at))
    case "type-filter":
      return replace(state, { ...currentScreen(state), filter: action.filter, cursor: null, top: null })
    case "filter-key":
      return { ...state, isTyping: true, isHelpOpen: false }
    case "filter-done":
      return { ...state, isTyping: false }
    case "help":
      return { ...state, isHelpOpen: !state.isHelpOpen }
    case "reload":
      return { ...state, reload: state.reload + 1 }
  }
}

function replace(state: State, screen: Screen): State {
  const [first, ...rest] = state.stack
  return { ...state, stack: rest.length === 0 ? [screen] : [first, ...rest.slice(0, -1), screen] }
}

/** One step out: of the help, of the filter, of the screen. */
function back(state: State): State {
  if (state.isHelpOpen) return { ...state, isHelpOpen: false }
  const screen = currentScreen(state)
  if (state.isTyping || screen.filter !== "") {
    return { ...replace(state, { ...screen, filter: "", cursor: null, top: null }), isTyping: false }
  }
  const [first, ...rest] = state.stack
  return rest.length === 0 ? state : { ...state, stack: [first, ...rest.slice(0, -1)] }
}

function nextView(screen: Screen, at: number): Screen {
  if (screen.page.kind !== "article") return screen
  const view = ARTICLE_VIEWS[(ARTICLE_VIEWS.indexOf(screen.page.view) + 1) % ARTICLE_VIEWS.length] ?? "clean"
  return { ...screenOf({ ...screen.page, view, at }), filter: screen.filter }
}

function move(screen: Screen, { by, sign, layout }: Extract<Action, { type: "move" }>): Screen {
  const { starts, stops, height } = layout
  const lines = by === "all" ? (starts.at(-1) as number) : by === "screen" ? Math.max(1, height - 1) : 1
  const scrolled = { ...screen, top: scroll(layout, screen.top, sign * lines) }
  const from = cursorRow(layout, screen.cursor)
  if (from === null) return scrolled
  // The outermost stop need not be the outermost line.
  if (by === "all") return { ...scrolled, cursor: (sign === 1 ? stops.at(-1) : stops[0]) ?? null }
  const index = stops.indexOf(from)
  const to = stops[by === "line" ? index + sign : stopNear(layout, (starts[from] as number) + sign * lines, sign)]
  if (to === undefined || to === from) return scrolled
  if (by === "screen") return { ...screen, cursor: to, top: follow(layout, scrolled.top, to) }
  const top = follow(layout, screen.top, to)
  const distance = Math.abs(topLine(layout, top) - topLine(layout, screen.top))
  // Between two stops there may be more to read than a screen holds.
  return distance > height - 1 ? scrolled : { ...screen, cursor: to, top }
}

/** Index of the stop on or after a line, or on or before it, in the direction of the move; else the outermost. */
function stopNear({ starts, stops }: Layout, line: number, sign: 1 | -1): number {
  const found =
    sign === 1
      ? stops.findIndex((row) => (starts[row] as number) >= line)
      : stops.findLastIndex((row) => (starts[row] as number) <= line)
  if (found >= 0) return found
  return sign === 1 ? stops.length - 1 : 0
}
