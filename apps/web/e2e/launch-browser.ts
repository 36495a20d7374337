import { type Browser, chromium } from "playwright-core"
import { bundledChromium } from "./bundled-chromium.ts"

const installed = process.env["CORPUS_CHROME"]

/** Why no browser can run here; null where one can. */
export const noBrowser: string | null =
  installed || (process.platform === "linux" && process.arch === "x64")
    ? null
    : `The bundled browser runs on Linux x64 only, and this is ${process.platform} ${process.arch}: set CORPUS_CHROME to an installed Chrome.`

/** An installed Chrome where `CORPUS_CHROME` names one, else the bundled browser. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(installed ? { executablePath: installed } : await bundledChromium())
}
