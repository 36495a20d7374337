import { describe, expect, test } from "vitest"
import { htmlToText } from "../src/peers/html-to-text.ts"
import { pageToHtml } from "../src/peers/page-to-html.ts"
import { PARSERS, PEERS } from "../src/peers/peers.ts"
import { runSystem } from "../src/peers/run-system.ts"

const BODY = [
  "The harbour was closed on Monday because a crane had fallen across both of its gates in the night, and nobody could say how.",
  "Ships waited outside for eleven hours, among them two ferries with some three hundred people on board, who sang to pass the time.",
  "Divers cut the crane into four parts before noon, and a tug that had come from the next town pulled them ashore one by one.",
  "The first ferry came in at a quarter past two, to the applause of those who had waited on the quay with blankets and hot tea.",
]
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour closed</title></head><body><nav><a href="/w">World</a></nav>
<article><h1>Harbour closed</h1>${BODY.map((text) => `<p>${text}</p>`).join("\n")}</article><footer>All rights reserved</footer></body></html>`

const page = (text: string, form: "html" | "dump" = "html") => ({
  bytes: new TextEncoder().encode(text),
  url: null,
  form,
})

describe("every peer that finds articles", () => {
  test.each(PEERS)("$name finds the body of a plain page", async ({ name, load }) => {
    const system = await load()
    expect(system.name).toBe(name)
    const { text, failure } = await runSystem(system, "1", page(PAGE))
    expect(failure).toBeUndefined()
    expect(text.split("\n")).toEqual(expect.arrayContaining(BODY))
    expect(text).not.toContain("World")
  })
})

test.each(PARSERS)("$name reads a page and finds nothing", async ({ load }) => {
  expect(await runSystem(await load(), "1", page(PAGE))).toMatchObject({ text: "", title: null })
})

test("a system that throws has no text, and why is kept", async () => {
  const broken = {
    name: "broken",
    prepare: async () => () => {
      throw new Error("No document")
    },
  }
  expect(await runSystem(broken, "1", page(PAGE))).toMatchObject({ text: "", author: [], failure: "No document" })
})

describe("HTML as text", () => {
  test("has a line for each block and none within a run of words", () => {
    expect(htmlToText("<div><h2>Gone</h2><p>The <b>wa</b>ll<br>gave way</p><ul><li>a<li>b</ul></div>")).toBe(
      "Gone\nThe wall\ngave way\na\nb",
    )
  })

  test("has nothing that nobody sees", () => {
    expect(htmlToText("<p>a<script>b</script><style>c</style></p><svg><text>d</text></svg>")).toBe("a")
  })

  test("nests as deep as it likes", () => {
    expect(htmlToText(`${"<div>".repeat(50_000)}deep`)).toBe("deep")
  })
})

test("a dump is a page with a paragraph for each line, and its signs are signs", () => {
  expect(pageToHtml(page("a < b\nc & d", "dump"))).toMatch(/<p>a (?:&lt;|&#x3C;) b<\/p><p>c (?:&amp;|&#x26;) d<\/p>/)
  expect(pageToHtml(page("<p>a"))).toBe("<p>a")
})
