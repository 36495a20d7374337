import type { Library } from "@corpus/core"
import { Box, useApp, useWindowSize } from "ink"
import { useReducer } from "react"
import type { Paint } from "../terminal/paint.ts"
import { actionOf } from "./action-of.ts"
import { Body } from "./body.tsx"
import { Footer } from "./footer.tsx"
import { Header } from "./header.tsx"
import { commandOf } from "./keys.ts"
import { pageTitle } from "./page-rows.ts"
import { reduce } from "./reduce.ts"
import { currentScreen, START } from "./state.ts"
import { typingAction } from "./typing-action.ts"
import { useKeys } from "./use-keys.ts"
import { usePageData } from "./use-page-data.ts"
import { useSight } from "./use-sight.ts"

/** Cells left of the text, where the cursor is shown. */
const GUTTER = 2
/** The top line and the bottom line. */
const FRAME = 2

/** The whole program: the screen in sight, and the keys that move it. */
export function App({ library, paint, hasColor }: { library: Promise<Library>; paint: Paint; hasColor: boolean }) {
  const { exit } = useApp()
  const { columns, rows: lines } = useWindowSize()
  const [state, dispatch] = useReducer(reduce, START)
  const { isHelpOpen, isTyping } = state
  const screen = currentScreen(state)
  const { page, filter } = screen
  const loading = usePageData(library, page, state.reload)
  const height = Math.max(1, lines - FRAME)
  const sight = useSight(screen, loading, { isHelpOpen, columns: columns - GUTTER, height, paint, hasColor })

  useKeys((key) => {
    if (isTyping) return dispatch(typingAction(key, filter))
    const command = commandOf(key)
    if (command === "quit") return exit()
    const isIdle = isHelpOpen && command !== "help" && command !== "back"
    const action = command && !isIdle ? actionOf(command, sight) : null
    if (action) dispatch(action)
  }, loading.status === "reading")

  const title = isHelpOpen ? { name: "keys", side: null } : pageTitle(page, loading.data)
  return (
    <Box width={columns} height={lines} flexDirection="column">
      <Header {...title} columns={columns} paint={paint} />
      <Body sight={sight} gutter={GUTTER} paint={paint} />
      <Footer sight={sight} filter={isHelpOpen ? "" : filter} isTyping={isTyping} columns={columns} paint={paint} />
    </Box>
  )
}
