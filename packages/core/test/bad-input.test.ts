import { describe, expect, it } from "vitest"
import { type Article, CorpusError, createCapture, parse, verify } from "../src/index.ts"

const SENTENCE = "The minister said on Friday that the two sides had agreed, and left for Port Elm. "

/** So many sentences on a line, no two alike: what is said again and again is taken for furniture. */
const numbered = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `In case ${at} ${SENTENCE.slice(0, 1).toLowerCase()}${SENTENCE.slice(1)}`,
  ).join("")

/** Reads an input and proves what comes of it. */
async function read(input: string | Uint8Array): Promise<Article> {
  const capture = await createCapture(input)
  const article = parse(capture)
  expect(await verify(article, capture.bytes)).toEqual([])
  return article
}

const rules = ({ messages }: Article) => messages.map(({ rule }) => rule)
const page = (body: string, head = "") => `<html><head><title>T</title>${head}</head><body>${body}</body></html>`
const utf16 = (...units: number[]) =>
  Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])])

describe("an input without running text gives an empty text and says so", () => {
  const cases: [string, string | Uint8Array][] = [
    ["white space", " \r\n\t\u00a0 \n".repeat(100)],
    ["NULs", "\0".repeat(40)],
    ["a byte-order mark alone", "\uFEFF"],
    ["lone surrogates", utf16(0xd800, 0xdc00, 0xdfff, 0x0a, 0xd800)],
    ["one lone surrogate cut in two", Uint8Array.of(0xff, 0xfe, 0x00)],
    ["tags", "<div><p></p><br></div>"],
    ["a script", page(`<script>const text = ["${SENTENCE}"]</script><style>p { color: red }</style>`)],
    ["a comment that never ends", `<html><!-- ${SENTENCE}`],
    ["a frameset", `<html><frameset cols="1,2"><frame src="a"><noframes>No frames here.</noframes></frameset></html>`],
    ["100,000 open elements", "<div>".repeat(100_000)],
    ["a menu on one line", "Home | World | Sport | Business\n"],
    ["a menu, a line each", "Home\nWorld\nSport\nSign in\nSubscribe\n"],
    ["a wall for robots", page("<p>Please enable JavaScript and cookies to continue.</p>")],
    ["a wall for robots, as a dump", "Checking your browser before accessing the site.\n"],
    [
      "100,000 open brackets in a script of data",
      page(`<script type="application/ld+json">${"[".repeat(100_000)}</script>`),
    ],
  ]
  it.each(cases)("%s", async (_, input) => {
    const article = await read(input)
    expect(article.text.replaceAll("\uFFFD", "").trim()).toBe("")
    expect(rules(article)).toContain("no-article")
  })
})

describe("bytes that are no text are refused by name", () => {
  const word = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
  const cases: [name: string, bytes: Uint8Array][] = [
    ["a PDF document", word("%PDF-1.7\n1 0 obj")],
    ["a PNG image", word("\x89PNG\r\n\x1a\n")],
    ["a JPEG image", word("\xff\xd8\xff\xe0")],
    ["a WebP image", word("RIFF\x10\0\0\0WEBPVP8 ")],
    ["a ZIP archive or office document", word("PK\x03\x04\x14\0")],
    ["an old office document", word("\xd0\xcf\x11\xe0\xa1\xb1")],
    ["gzip-compressed", word("\x1f\x8b\x08\0")],
    ["bzip2-compressed", word("BZh91AY&SY")],
    ["an MP4 film or an AVIF or HEIF image", word("\0\0\0\x20ftypisom")],
    ["a tar archive", word(`${"a".repeat(257)}ustar`)],
    ["binary data", Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256)],
  ]
  it.each(cases)("%s", async (name, bytes) => {
    const capture = await createCapture(bytes)
    const refusal = `The input is ${name}, not text. Give a page or a text dump of it.`
    expect(() => parse(capture)).toThrow(new CorpusError("input-binary", refusal))
  })

  it("and text that only mentions them is not", async () => {
    for (const text of [
      "I saved WEBPs, the ustar said, of RIFFs.",
      "%PDF and PKs",
      "GIF is a format.",
      "ID3 tags, BZh",
    ]) {
      expect(rules(await read(text))).not.toContain("input-binary")
    }
  })

  it("no bytes are refused as none", async () => {
    const capture = await createCapture("")
    expect(() => parse(capture)).toThrow("The input holds no bytes. Give a page or a text dump.")
  })
})

describe("a hostile input is read to its end", () => {
  it("what <plaintext> opens is text, tags and all", async () => {
    const article = await read(`<html><body><p>${SENTENCE}</p><plaintext>${SENTENCE}</plaintext></body></html>`)
    expect(article.text).toContain(SENTENCE.trim())
  })

  it("what nothing closes is read as browsers do", async () => {
    const article = await read(
      `<html><body><div><p>${SENTENCE.repeat(3)}<p><b><i>${SENTENCE.repeat(2)} And so it ended.`,
    )
    expect(article.blocks.filter(({ role }) => role === "paragraph")).toHaveLength(2)
  })

  it("NULs within a text are kept apart from it or in it, and accounted for", async () => {
    const article = await read(`${SENTENCE.repeat(3)}\0\n\n${SENTENCE.repeat(2)}`)
    expect(article.text).toContain("Port Elm.")
  })

  it("says of a page of headlines that it may be no article", async () => {
    const links = ["Harbour reopens", "Ferry to sail again", "Storm passes the coast"]
    const article = await read(page(links.map((text, at) => `<h2><a href="/${at}">${text}</a></h2>`).join("")))
    expect(article.messages).toContainEqual(expect.objectContaining({ rule: expect.stringMatching(/^no-/) }))
  })

  const cases: [string, string, (article: Article) => void][] = [
    ["a line of 2 MB", numbered(25_000), ({ text }) => expect(text.length).toBeGreaterThan(2_000_000)],
    ["a word of 1 MB", "a".repeat(1_000_000), ({ text }) => expect(text).toHaveLength(1_000_000)],
    ["200,000 references", page(`<p>${"&amp;".repeat(200_000)}`), ({ text }) => expect(text).toBe("&".repeat(200_000))],
    [
      "an attribute of 2 MB",
      page(`<p class="${"a ".repeat(1e6)}">${SENTENCE.repeat(3)}</p>`),
      ({ text }) => expect(text).toContain("Port Elm"),
    ],
    [
      "200,000 doubly escaped references",
      "a &amp;amp;".repeat(200_000),
      ({ ledger }) => expect(ledger.length).toBeGreaterThan(0),
    ],
  ]
  it.each(cases)("%s", async (_, input, check) => {
    const capture = await createCapture(input)
    const article = parse(capture, { annotate: false })
    expect(await verify(article, capture.bytes)).toEqual([])
    check(article)
  })

  it("a word of 200,000 letters is looked for names once", async () => {
    expect((await read("A".repeat(200_000))).ledger.at(-1)?.end).toBe(200_000)
  })
})
