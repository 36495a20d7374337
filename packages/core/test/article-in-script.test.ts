import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { verifySource } from "../src/ledger/verify.ts"
import { DEEPEST, scanValue } from "../src/source/script/scan-value.ts"
import { decodeString, LONGEST } from "../src/source/script/script-values.ts"
import { TextMap } from "../src/source/text-map.ts"
import { articleOfSource } from "./article-of-source.ts"

const TITLE = "Lighthouse opens its stairs to visitors again"
const PARAGRAPHS = [
  "The old lighthouse on the cliff was opened to visitors for the first time in thirty years, and some four hundred of them climbed its stairs before noon.",
  "“Its lamp was lit by whale oil until the end of the century,” the keeper said, “then by gas, and at last by a bulb that is no larger than a thumb.”",
  "Nobody had been sure that the stairs would hold. Masons had worked on them for two winters, stone by stone, with lime that was burnt on the spot.",
  "In the evening a band played on the lawn until it began to rain, and the last guests walked back to the village under borrowed umbrellas.",
]
const ALL = PARAGRAPHS.join("\n\n")

/** A page with these scripts, and this body. */
const page = (scripts: string, body = `<h1>${TITLE}</h1><div id="root"></div>`) =>
  `<!doctype html><html><head><title>${TITLE}</title></head><body>${body}${scripts}</body></html>`

const linkedData = (articleBody: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", "headline": TITLE, articleBody, ...more })}</script>`

const script = (code: string) => `<script>${code}</script>`
/** JSON as it stands in a script: no end tag in it, and every character that is not ASCII escaped. */
const escaped = (value: unknown) =>
  JSON.stringify(value).replace(/[<>&]|[^\0-~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)

function read(source: string) {
  const article = articleOfSource(source, "html")
  expect(verifySource(article, source)).toEqual([])
  return article
}

describe("an article that stands in a script only", () => {
  const html = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")
  const nodes = PARAGRAPHS.map((text) => ({
    type: "paragraph",
    content: [
      { type: "text", text: text.slice(0, 20) },
      { type: "text", text: text.slice(20), marks: [{ type: "bold" }] },
    ],
  }))
  it.each([
    ["JSON-LD with line breaks", linkedData(ALL)],
    ["JSON-LD with HTML in it", linkedData(html)],
    ["JSON-LD with HTML that is escaped once more", linkedData(html.replaceAll("<", "&lt;").replaceAll(">", "&gt;"))],
    [
      "the state of a page, as a list of paragraphs",
      `<script id="__NEXT_DATA__" type="application/json">${escaped({ props: { title: TITLE, related: [{ body: "x ".repeat(900) }], body: PARAGRAPHS } })}</script>`,
    ],
    [
      "the state of a page, as a tree of marked-up runs",
      `<script type="application/json">${escaped({ article: { headline: TITLE, content: nodes } })}</script>`,
    ],
    [
      "a value that a script assigns",
      script(
        `var a=1;window.__STATE__=${escaped({ story: { title: { rendered: TITLE }, content: { rendered: html } } })};`,
      ),
    ],
    [
      "a string that a script reads as JSON",
      script(`window.x=JSON.parse(${escaped(JSON.stringify({ title: TITLE, body: html }))})`),
    ],
    [
      "a script's literal, with names without quotes",
      script(`self.data = {title: '${TITLE}', /* don't */ body: ${escaped(html)}, id: 4};`),
    ],
  ])("is read from %s", (_, scripts) => {
    const article = read(page(scripts))
    expect(article.text).toBe(ALL)
    expect(article.metadata.title).toBe(TITLE)
    expect(article.messages).toContainEqual(expect.objectContaining({ rule: "article-in-script", severity: "info" }))
    const kept = article.ledger.filter((entry) => entry.kind === "content" && entry.role === "paragraph")
    expect(new Set(kept.map(({ rule }) => rule.split("/")[0]))).toEqual(new Set(["script"]))
  })

  it("has its quotations and their speakers, as one that is shown", () => {
    const article = read(page(linkedData(ALL)))
    expect(article.quotes.map(({ text }) => text)).toContain(
      "“Its lamp was lit by whale oil until the end of the century,”",
    )
  })

  it("keeps the subheadings that the data mark", () => {
    const blocks = PARAGRAPHS.flatMap((text, index) => [
      { type: "heading", text: `Part ${index + 1}` },
      { type: "p", text },
    ])
    const article = read(
      page(`<script type="application/json">${JSON.stringify({ headline: TITLE, blocks })}</script>`),
    )
    expect(article.blocks.filter(({ role }) => role === "heading").map(({ text }) => text)).toContain("Part 2")
  })
})

describe("an article that stands in frames", () => {
  it("is read from the page that a frame's tag holds", () => {
    const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph} R&amp;D &lt; 1</p>`).join("")
    const article = read(page(`<iframe title="srcdoc='x'" srcdoc='${text.replaceAll("&", "&amp;")}'></iframe>`))
    expect(article.text).toBe(PARAGRAPHS.map((paragraph) => `${paragraph} R&D < 1`).join("\n\n"))
    expect(article.messages.map(({ reason }) => reason)).toContainEqual(expect.stringContaining("a frame"))
  })

  it("is not found, and the message names the frames", () => {
    const source =
      '<html><frameset><frame src="menu.html" width="20"><frame src="story.html"><noframes>No frames</noframes></frameset></html>'
    expect(read(source).messages).toContainEqual(
      expect.objectContaining({ rule: "no-article", reason: expect.stringMatching(/frames: story\.html$/) }),
    )
  })
})

describe("text that stands in a page twice", () => {
  const [first = "", second = "", third = ""] = PARAGRAPHS
  const reasons = (source: string) =>
    read(source).ledger.flatMap((entry) => (entry.kind === "noise" ? [`${entry.reason} ${entry.rule}`] : []))
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")

  it.each([
    [
      "copied for another width of screen",
      `<div class="wide">${paragraphs}</div><div class="narrow">${paragraphs}</div>`,
    ],
    ["a paragraph that slipped in twice", `${paragraphs}<p>${second}</p>`],
    [
      "set off from the text",
      `${paragraphs}<blockquote>Its lamp was lit by whale oil until the end of the century</blockquote>`,
    ],
  ])("is kept once: %s", (_, body) => {
    const source = page("", `<article><h1>${TITLE}</h1>${body}</article>`)
    expect(read(source).text).toBe(ALL)
    expect(reasons(source)).toContain("duplicate noise/copy")
  })

  it.each([
    [
      "a quotation that the text does not have",
      `<blockquote>Nobody had been there for years, and nobody will be</blockquote>`,
    ],
    ["a short answer", `<p>“No,” he said.</p><p>${third}</p><p>“No,” he said.</p>`],
    ["items of a list", `<ul><li>${first}</li><li>${first}</li></ul>`],
  ])("is kept: %s", (_, body) => {
    expect(reasons(page("", `<article><h1>${TITLE}</h1><p>${first}</p><p>${second}</p>${body}</article>`))).toEqual([])
  })
})

describe("a page that shows its article", () => {
  const body = (paragraphs: readonly string[]) =>
    `<article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`

  it("is read as it shows it, also where a script has it too", () => {
    const article = read(page(linkedData(ALL), body(PARAGRAPHS)))
    expect(article.text).toBe(ALL)
    expect(article.messages.map(({ rule }) => rule)).not.toContain("article-in-script")
  })

  it("is read from the script where it shows no more than the beginning; what it shows is a duplicate", () => {
    const article = read(page(linkedData(ALL), body(PARAGRAPHS.slice(0, 2))))
    expect(article.text).toBe(ALL)
    expect(article.ledger).toContainEqual(
      expect.objectContaining({ kind: "noise", reason: "duplicate", rule: "noise/in-script" }),
    )
  })

  it("is not read from data of other stories, or of none", () => {
    const other = PARAGRAPHS.map((text) => text.replaceAll(/[aeiou]/g, "y")).join(" ")
    const comments = JSON.stringify({ comments: [{ text: other.repeat(3) }] })
    const article = read(page(`<script type="application/json">${comments}</script>`, body(PARAGRAPHS.slice(0, 2))))
    expect(article.text).toBe(PARAGRAPHS.slice(0, 2).join("\n\n"))
  })
})

describe("a script's strings", () => {
  /** A string as a script may write it: any character may be escaped. */
  const literal = fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 4 }),
          fc.constantFrom("é", "\n", '"', "\\", "</p>", "😀", "\uD83D"),
        ),
        fc.boolean(),
      ),
    )
    .map((parts) => ({
      text: parts.map(([text]) => text).join(""),
      code: parts
        .map(([text, isEscaped]) => (isEscaped ? escapeAll(text) : JSON.stringify(text).slice(1, -1)))
        .join(""),
    }))
  const escapeAll = (text: string) =>
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")

  it("read as JSON reads them, and each of their characters leads back to what it is written as", () => {
    const holds = fc.property(literal, ({ text, code }) => {
      const source = `x = ["${code}"]`
      const value = scanValue(source, 4, false)
      const string = value && value !== "deep" ? value.children[0] : undefined
      const map = string && decodeString(TextMap.of(source, [{ start: 0, end: source.length }]), string)
      expect(map?.text).toBe(text)
      for (const [at, piece] of map?.pieces.entries() ?? []) {
        expect(piece.start).toBeGreaterThanOrEqual(at > 0 ? (map?.pieces[at - 1]?.end ?? 0) : 6)
        const written = source.slice(piece.start, piece.end)
        expect(JSON.parse(`"${written}"`)).toBe(piece.text ?? written)
      }
    })
    fc.assert(holds, { numRuns: 500 })
  })

  it("keep the ledger whole, whatever is in them", () => {
    const paragraph = fc.tuple(
      fc.constantFrom(...PARAGRAPHS),
      literal,
      fc.constantFrom("", "<p>", "<b>", "&amp;", "&lt;p&gt;", "<!--", "<script>", "\r\n"),
    )
    const wrapped = fc.constantFrom<(code: string) => string>(
      (code) => `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${code}"}</script>`,
      (code) => script(`window.a={title:'${TITLE}',body:["${code}","${code}"]}`),
      (code) => script(`window.a=JSON.parse(${JSON.stringify(`{"body":"${code}"}`)})`),
      (code) => `<script type="application/json">{"body":[{"type":"p","text":"${code}`,
    )
    const holds = fc.property(fc.array(paragraph, { minLength: 2, maxLength: 6 }), wrapped, (parts, wrap) => {
      read(
        page(
          wrap(parts.map(([text, { code }, tag]) => `${tag}${text.replaceAll('"', "")}${code}`).join(" ")).replaceAll(
            "\0",
            "",
          ),
        ),
      )
    })
    fc.assert(holds, { numRuns: 300 })
  })

  it("are not sought in data nested more deeply than anybody writes, and a message says so", () => {
    const deep = "[".repeat(DEEPEST + 1) + JSON.stringify(ALL) + "]".repeat(DEEPEST + 1)
    const article = read(page(`<script type="application/json">${deep}</script>`))
    expect(article.text).toBe("")
    expect(article.messages.map(({ rule }) => rule)).toContain("script-not-searched")
  })
})

test("a script of more than ten million characters is not searched, and a message says so", () => {
  const source = `<script type="application/json">{"a":"${"x".repeat(LONGEST)}"}</script>`
  expect(read(page(source)).messages).toContainEqual(
    expect.objectContaining({ rule: "script-not-searched", reason: expect.stringMatching(/it has \d{8} characters$/) }),
  )
})
