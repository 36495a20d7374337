import { render } from "ink"
import { setImmediate } from "node:timers/promises"
import { createPaint } from "../terminal/paint.ts"
import { App } from "./app.tsx"
import { openLibrary } from "../open-library.ts"

/** Shows the screens until their reader leaves; the terminal is then as it was. */
export async function runScreens(options: { library?: string; color: boolean }): Promise<void> {
  // After the first frame, which needs nothing of it.
  const library = setImmediate().then(() => openLibrary(options.library))
  // Its failure is the screen's to show; without a screen in between it would end the process first.
  library.catch(() => {})
  const app = render(<App library={library} paint={createPaint(options.color)} hasColor={options.color} />, {
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    patchConsole: false,
  })
  try {
    await app.waitUntilExit()
  } finally {
    await library.then((opened) => opened.close()).catch(() => {})
  }
}
