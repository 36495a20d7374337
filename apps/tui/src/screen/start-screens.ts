import { pathToFileURL } from "node:url"
import { isStale } from "../bundle/is-stale.ts"
import { BUNDLE } from "../bundle/places.ts"

type Screens = typeof import("./main.tsx")

/** Shows the screens, bundling them first where they were changed. */
export async function startScreens(options: { library?: string; color: boolean }): Promise<void> {
  if (isStale()) {
    process.stderr.write("corpus: bundling the screens, once after each change ...\n")
    const { bundleScreens } = await import("../bundle/bundle-screens.ts")
    await bundleScreens()
  }
  const { runScreens } = (await import(pathToFileURL(BUNDLE).href)) as Screens
  await runScreens(options)
}
