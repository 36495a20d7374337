import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { test as base, inject } from "vitest"
import { launchBrowser, noBrowser } from "./launch-browser.ts"

type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>

const test = base.extend<{ browser: Browser; open: Open }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads a fixture's dependencies from its first parameter
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: "file" },
  ],
  open: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: inject("baseUrl"), reducedMotion: "reduce", ...options })
      const page = await context.newPage()
      pages.push(page)
      page.setDefaultTimeout(15_000)
      await page.goto(path, { waitUntil: options.javaScriptEnabled === false ? "load" : "networkidle" })
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
  },
})

/** A test with `open(path)`, a page of the served site in a fresh context; skipped where no browser can run. */
export const browserTest = test.skipIf(noBrowser !== null)
