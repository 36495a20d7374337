import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, inject } from "vitest"
import { browserTest as test } from "./browser-test.ts"

const folder = mkdtempSync(join(tmpdir(), "corpus-web-files-"))
afterAll(() => rmSync(folder, { recursive: true }))

const dump = (headline: string): string => `${headline}

By Ada Moreau
Published 3 March 2024

ADVERTISEMENT

The harbour board voted on Sunday to reopen the northern pier after two years of repairs to its timber piles.

“We kept every plank that could be kept,” said the harbour master, Ines Varga, who oversaw the work.

Ferries will call there again from April, the board said, and the old ticket hall will become a reading room.
`

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe("adding articles", () => {
  test("a pasted text becomes an article that one can read", async ({ open }) => {
    const page = await open("/")
    await page.getByLabel(/Paste/).fill(dump("Northern pier reopens after repairs"))
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    expect(await page.locator('[data-view="clean"]').innerText()).toContain(
      "voted on Sunday to reopen the northern pier",
    )
    expect(await page.locator('[data-view="clean"]').innerText()).not.toContain("ADVERTISEMENT")
    await page.goto("/")
    expect(await page.getByRole("link", { name: /Northern pier reopens|harbour board voted/ }).count()).toBe(1)
  })

  test("a file and the same text pasted are one article", async ({ open }) => {
    const text = dump("Reading room planned in the ticket hall")
    const page = await open("/")
    await page.getByLabel(/drop files/).setInputFiles(file("pier.txt", text))
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    const first = new URL(page.url()).pathname
    await page.goto("/")
    await page.getByLabel(/Paste/).fill(text)
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    expect(new URL(page.url()).pathname).toBe(first)
  })

  test("a file dropped on the field is chosen", async ({ open }) => {
    const path = file("dropped.txt", dump("Ferries return in spring"))
    const page = await open("/")
    const field = page.getByLabel(/drop files/)
    await field.scrollIntoViewIfNeeded()
    const box = await field.boundingBox()
    if (!box) throw new Error("The file field has no place on the page.")
    const devtools = await page.context().newCDPSession(page)
    for (const type of ["dragEnter", "dragOver", "drop"] as const) {
      await devtools.send("Input.dispatchDragEvent", {
        type,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        data: { items: [], files: [path], dragOperationsMask: 1 },
      })
    }
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    expect(await page.locator("article header").innerText()).toMatch(/^dropped\b/)
  })

  test("of several files each has its own outcome, and a binary one says what is wrong", async ({ open }) => {
    const page = await open("/")
    const image = file(
      "photo.png",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0, 0),
    )
    await page.getByLabel(/drop files/).setInputFiles([file("tide.txt", dump("High tide closes the quay")), image])
    await page.getByRole("button", { name: "Add" }).click()
    await page.locator('[data-outcome="added"]').waitFor()
    expect(await page.locator('[data-outcome="problem"]').innerText()).toMatch(/^photo\.png: The input is not text/)
  })

  test("nothing to add is said, and an address that is none loses no text", async ({ open }) => {
    const page = await open("/")
    await page.getByRole("button", { name: "Add" }).click()
    await page.getByText("The input is empty").waitFor()
    await page.getByLabel(/Paste/).fill("Kept words")
    await page.getByLabel(/address/).fill("javascript:alert(1)")
    await page.getByRole("button", { name: "Add" }).click()
    await page.getByText("begins with http").waitFor()
    expect(await page.getByLabel(/Paste/).inputValue()).toBe("Kept words")
  })

  test("a removed article is gone from its page and from the front page", async ({ open }) => {
    const page = await open("/")
    await page.getByLabel(/Paste/).fill(dump("A notice that will be taken back"))
    await page.getByRole("button", { name: "Add" }).click()
    await page.waitForURL("**/article/**")
    const path = new URL(page.url()).pathname
    await page.getByRole("link", { name: "Remove …" }).click()
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Remove this article?")
    await page.getByRole("button", { name: "Remove" }).click()
    await page.getByText("The article was removed.").waitFor()
    expect((await fetch(inject("baseUrl") + path)).status).toBe(404)
  })
})
