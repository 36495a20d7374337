import { beforeAll, describe, expect } from "vitest"
import { browserTest as test } from "./browser-test.ts"
import { siteMap } from "./site-map.ts"

let path: string

beforeAll(async () => {
  path = (await siteMap()).article("telegraph")
})

const account = { name: "Account of a mark" }

describe("marks", () => {
  test("a click on what was left out shows its raw characters, the reason and the rule, on the same page", async ({
    open,
  }) => {
    const page = await open(`${path}?view=marked`)
    await page.evaluate("window.samePage = true")
    await page.locator('a[data-kind="noise"]').first().click()
    const side = page.getByRole("complementary", account)
    await side.getByRole("heading", { name: "Left out" }).waitFor()
    expect(await side.locator("pre").innerText()).toBe("MY KOLKATA EDUGRAPH")
    await side.getByText("navigation", { exact: true }).waitFor()
    expect(await side.locator("code").first().innerText()).toMatch(/\w/)
    expect(await page.evaluate("window.samePage")).toBe(true)
    expect(page.url()).toContain("at=")
  })

  test("a click on a quotation names the speaker; on a name, the identity", async ({ open }) => {
    const page = await open(path)
    const side = page.getByRole("complementary", account)
    await page.locator('[data-mark="quote"] a', { hasText: "We signed the 10 years" }).click()
    await side.getByText("Quotation").waitFor()
    expect(await side.innerText()).toContain("Rajnath Singh; direct")
    await page.locator('a[data-mark="mention"]', { hasText: "Peter Hegseth" }).last().click()
    await side.getByText("person", { exact: true }).waitFor()
    expect(await side.locator("pre").innerText()).toBe("Peter Hegseth")
  })

  test("Escape closes the account and gives the focus back to the mark", async ({ open }) => {
    const page = await open(`${path}?view=raw`)
    const mark = page.locator('a[data-kind="metadata"]').first()
    await mark.focus()
    await page.keyboard.press("Enter")
    const side = page.getByRole("complementary", account)
    await side.getByRole("heading", { name: "About the page" }).waitFor()
    await page.keyboard.press("Escape")
    await side.getByText("Choose any mark").waitFor()
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(page.url()).not.toContain("at=")
  })

  test("an address with a place shows its account at once", async ({ open }) => {
    const page = await open(`${path}?view=raw&at=25`)
    const side = page.getByRole("complementary", account)
    expect(await side.locator("pre").innerText()).toBe("ADVERTISEMENT")
    expect(await page.locator("#here").innerText()).toBe("ADVERTISEMENT")
  })

  test("quotations and names can be switched off", async ({ open }) => {
    const page = await open(path)
    const quote = page.locator('[data-mark="quote"]').first()
    const background = (): Promise<string> => quote.evaluate((element) => getComputedStyle(element).backgroundColor)
    const marked = await background()
    await page.getByLabel("Quotations").uncheck()
    expect(await background()).not.toBe(marked)
    expect(await page.locator('[data-mark="speakers"]').first().isVisible()).toBe(false)
  })
})
