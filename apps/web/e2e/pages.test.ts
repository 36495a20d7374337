import type { Page } from "playwright-core"
import { beforeAll, describe, expect, inject } from "vitest"
import { browserTest as test } from "./browser-test.ts"
import { siteMap } from "./site-map.ts"

let map: Awaited<ReturnType<typeof siteMap>>

beforeAll(async () => {
  map = await siteMap()
})

const headings = (page: Page): Promise<string[]> => page.getByRole("heading", { level: 2 }).allInnerTexts()

describe("pages", () => {
  test("the front page lists the story with its outlets and leads to it", async ({ open }) => {
    const page = await open("/")
    await page
      .getByRole("link", { name: /Rajnath Singh/ })
      .first()
      .click()
    await page.waitForURL(`**${map.story}`)
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1)
    await page.getByText("5 articles on one event").waitFor()
  })

  test("the story says where outlets differ and agree, in whose words, when, and from which articles", async ({
    open,
  }) => {
    const page = await open(map.story)
    const shown = await headings(page)
    for (const heading of ["Outlets differ", "Outlets agree", "In their words", "Timeline", "Names", "Articles"]) {
      expect(shown).toContain(heading)
    }
    const differ = page.locator("section#differ")
    expect(await differ.getByText(/Informal Meeting/).count()).toBeGreaterThan(0)
    expect(await differ.getByText(/Meeting[- ]Plus/).count()).toBeGreaterThan(0)
  })

  test("the concordance marks the changed word under the wording that most print", async ({ open }) => {
    const page = await open(map.story)
    const changed = page.locator('[data-mark="wording"]', { hasText: "defence relations have never been stronger" })
    await changed.getByText("word changed").waitFor()
    expect(await changed.locator('mark[data-class="wording"]').allInnerTexts()).toEqual(["relations"])
  })

  test("a fact leads to the words in the article", async ({ open }) => {
    const page = await open(map.story)
    await page.locator("section#differ tbody a").first().click()
    await page.waitForURL(/\/article\/.*at=/)
    expect(await page.locator("#here").innerText()).toMatch(/Meeting/)
    await page.locator("#here").waitFor()
  })

  test("an article has its headline, its body and who is quoted, and none of its clutter", async ({ open }) => {
    const page = await open(map.article("telegraph"))
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/signals ‘new era’/)
    const body = await page.locator('[data-view="clean"]').innerText()
    expect(body).toContain("renewed their defence framework agreement")
    expect(body).not.toMatch(/advertisement|READ MORE/i)
    expect(await page.locator('[data-mark="speakers"]').first().innerText()).toContain("Rajnath Singh")
  })

  test("the raw view shows the source, character by character", async ({ open }) => {
    const path = map.article("telegraph")
    const page = await open(`${path}?view=raw`)
    const article = (await (await fetch(`${inject("baseUrl")}${path}/json`)).json()) as { ledger: { end: number }[] }
    const shown = await page.locator('[data-view="raw"] pre').evaluate((element) => element.textContent.length)
    expect(shown).toBe(article.ledger.at(-1)?.end)
  })

  test("JSON and Markdown are there to take along", async ({ open }) => {
    const page = await open(map.article("telegraph"))
    const [json, markdown] = await Promise.all(
      ["JSON", "Markdown"].map(async (name) => {
        const href = await page.getByRole("link", { name, exact: true }).getAttribute("href")
        return page.request.get(href ?? "")
      }),
    )
    expect(await json?.json()).toMatchObject({ schemaVersion: 1, dialect: "text" })
    expect(markdown?.headers()["content-disposition"]).toContain(".md")
    expect(await markdown?.text()).toMatch(/^# .*new era/)
  })

  test.for(["/article/nothing", "/story/nothing", "/nowhere"])(
    "%s is not found, and says so",
    async (path, { open }) => {
      const page = await open("/")
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("There is no such page here")
    },
  )

  test("no page logs an error or breaks its own content policy", async ({ open }) => {
    const errors: string[] = []
    const page = await open("/")
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()))
    page.on("pageerror", (error) => errors.push(error.message))
    for (const path of ["/", map.story, `${map.articles[0]}?view=marked`, `${map.articles[0]}?view=raw`]) {
      await page.goto(path, { waitUntil: "networkidle" })
    }
    expect(errors).toEqual([])
  })
})
