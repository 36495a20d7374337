import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { beforeAll, describe, expect } from "vitest"
import { browserTest as test } from "./browser-test.ts"
import { siteMap } from "./site-map.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = (await page.evaluate("document.fonts.ready.then(() => axe.run())")) as {
    violations: Violation[]
  }
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("\n")}`)
}

let paths: string[]

beforeAll(async () => {
  const { story, articles } = await siteMap()
  const [article] = articles
  paths = [
    "/",
    story,
    `${article}`,
    `${article}?view=marked&at=3`,
    `${article}?view=raw`,
    `${article}/remove`,
    "/nowhere",
  ]
})

describe("accessibility", () => {
  test.for(["light", "dark"] as const)("axe finds nothing in %s", async (colorScheme, { open }) => {
    const page = await open("/", { colorScheme })
    for (const path of paths) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
    }
  })

  test("axe finds nothing at 390 pixels either", async ({ open }) => {
    const page = await open("/", { viewport: { width: 390, height: 844 } })
    for (const path of paths) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
    }
  })

  test("the keyboard reaches the content first, and one sees where one is", async ({ open }) => {
    const page = await open(paths[1] ?? "/")
    await page.keyboard.press("Tab")
    expect(await page.locator(":focus").innerText()).toBe("Skip to the content")
    await page.keyboard.press("Enter")
    expect(await page.locator(":focus").getAttribute("id")).toBe("main")
    await page.keyboard.press("Tab")
    const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).toBe("solid")
  })
})
