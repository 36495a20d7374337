import { fileURLToPath } from "node:url"
import { launchBrowser, noBrowser } from "./launch-browser.ts"
import { serveSite } from "./serve-site.ts"

// Takes the picture of the story page that the README at the root shows. The site must be built.
const PICTURE = fileURLToPath(new URL("../../../docs/story.png", import.meta.url))

if (noBrowser) throw new Error(noBrowser)
const site = await serveSite()
const browser = await launchBrowser()
try {
  const page = await browser.newPage({
    baseURL: site.baseUrl,
    viewport: { width: 1120, height: 960 },
    deviceScaleFactor: 1.5,
    reducedMotion: "reduce",
  })
  await page.goto("/")
  const story = await page.locator('a[href^="/story/"]').first().getAttribute("href")
  await page.goto(story ?? "", { waitUntil: "networkidle" })
  await page.locator("#quotes").evaluate((quotes) => scrollTo(0, quotes.getBoundingClientRect().top - 28))
  await page.screenshot({ path: PICTURE })
} finally {
  await browser.close()
  await site.stop()
}
