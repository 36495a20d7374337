import { beforeAll, describe, expect } from "vitest"
import { browserTest as test } from "./browser-test.ts"
import { siteMap } from "./site-map.ts"

const off = { javaScriptEnabled: false }

let map: Awaited<ReturnType<typeof siteMap>>

beforeAll(async () => {
  map = await siteMap()
})

describe("without JavaScript", () => {
  test("one reads from the front page to the story, the article and its marks", async ({ open }) => {
    const page = await open("/", off)
    await page.locator(`a[href="${map.story}"]`).click()
    await page.locator("section#articles a[href^='/article/']", { hasText: "signals ‘new era’" }).click()
    await page.getByRole("link", { name: "Marked" }).click()
    await page.locator('a[data-kind="noise"]').first().click()
    await page.waitForURL(/at=/)
    const side = page.getByRole("complementary", { name: "Account of a mark" })
    expect(await side.locator("pre").innerText()).toBe("MY KOLKATA EDUGRAPH")
    await side.getByRole("link", { name: "Close" }).click()
    expect(await side.innerText()).toContain("Choose any mark")
  })

  test("pasting adds an article, and a problem comes back with the text", async ({ open }) => {
    const page = await open("/", off)
    await page
      .getByLabel(/Paste/)
      .fill("Lighthouse lit again\n\nThe lamp was lit on Monday evening for the first time in nine years.")
    await page.getByLabel(/address/).fill("nowhere")
    await page.getByRole("button", { name: "Add" }).click()
    expect(await page.locator('[data-outcome="problem"]').innerText()).toContain("begins with http")
    expect(await page.getByLabel(/Paste/).inputValue()).toContain("Lighthouse lit again")
    await page.getByLabel(/address/).fill("https://example.org/lamp")
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    expect(await page.locator('[data-view="clean"]').innerText()).toContain("The lamp was lit on Monday evening")
    expect(await page.getByRole("region", { name: "Captured from" }).getByRole("link").innerText()).toBe(
      "https://example.org/lamp",
    )
  })

  test("the theme is chosen by a form and comes with the next page, before any paint", async ({ open }) => {
    const page = await open(map.story, off)
    await page.getByRole("button", { name: "Dark" }).click()
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark")
    await page.goto("/")
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark")
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark")
    await page.getByRole("button", { name: "Auto" }).click()
    expect(await page.locator("html").getAttribute("data-theme")).toBeNull()
  })

  test("an article is removed by a form", async ({ open }) => {
    const page = await open("/", off)
    await page
      .getByLabel(/Paste/)
      .fill("Bridge toll ends\n\nThe toll on the old bridge ended on Friday, the council said in a notice.")
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    await page.getByRole("link", { name: "Remove …" }).click()
    await page.getByRole("button", { name: "Remove" }).click()
    await page.getByText("The article was removed.").waitFor()
    expect(await page.getByText("Bridge toll ends").count()).toBe(0)
  })
})
