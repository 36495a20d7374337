import { beforeAll, describe, expect } from "vitest"
import { browserTest as test } from "./browser-test.ts"
import { siteMap } from "./site-map.ts"

let paths: string[]

beforeAll(async () => {
  const { story, articles } = await siteMap()
  paths = ["/", story, ...articles.flatMap((path) => [path, `${path}?view=marked&at=3`, `${path}?view=raw`])]
})

describe("layout", () => {
  test.for([390, 768, 1280])("nothing scrolls sideways at %i pixels", async (width, { open }) => {
    const page = await open("/", { viewport: { width, height: 900 } })
    for (const path of paths) {
      await page.goto(path)
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, path).toBe(0)
    }
  })

  test("the fonts come with the site", async ({ open }) => {
    const page = await open(paths[1] ?? "/", {})
    await page.evaluate(() => document.fonts.ready)
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family),
    )
    expect(loaded.join()).toContain("Source Serif 4")
    expect(loaded.join()).toContain("Source Sans 3")
  })

  test("a line of an article has at most 75 characters", async ({ open }) => {
    const page = await open(paths[2] ?? "/", { viewport: { width: 1280, height: 900 } })
    await page.evaluate(() => document.fonts.ready)
    const perLine = await page.locator('[data-role="paragraph"] p').evaluateAll((paragraphs) =>
      paragraphs
        .map((paragraph) => {
          const lines = Math.round(
            paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight),
          )
          return { lines, length: paragraph.textContent.length / lines }
        })
        .filter(({ lines }) => lines > 2),
    )
    expect(perLine.length).toBeGreaterThan(0)
    for (const { length } of perLine) expect(length).toBeLessThan(75)
  })

  test("printed, there is the text and no control", async ({ open }) => {
    const page = await open(paths[2] ?? "/", { colorScheme: "dark" })
    await page.emulateMedia({ media: "print" })
    expect(await page.getByRole("banner").count()).toBe(0)
    expect(await page.getByRole("navigation").count()).toBe(0)
    await page.locator('[data-view="clean"]').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    )
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-")
  })
})
