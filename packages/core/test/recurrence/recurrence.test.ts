import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  type Capture,
  createCapture,
  explain,
  OutletMemory,
  parse,
  process,
  recurrenceOf,
  remember,
  verify,
} from "../../src/index.ts"
import { arbitrarySource } from "../arbitrary-source.ts"
import { ARTICLES, PROMISE, SLOT, toCaptures, toDump, toHtml } from "./invented-outlet.ts"

const memoryOf = (captures: readonly Capture[]) =>
  captures.reduce<OutletMemory | null>((memory, capture) => remember(memory, capture), null)

const [canal, choir, bakers, ferry] = ARTICLES as [
  (typeof ARTICLES)[0],
  (typeof ARTICLES)[0],
  (typeof ARTICLES)[0],
  (typeof ARTICLES)[0],
]

describe.each([
  ["pages", toHtml],
  ["dumps", toDump],
])("in %s of one outlet", (_, form) => {
  test("what recurs is left out, wherever it stands, and the article is kept whole", async () => {
    const captures = await toCaptures(form)
    const last = captures[3]!
    expect(parse(last).text).toContain(PROMISE)
    const article = parse(last, { memory: memoryOf(captures.slice(0, 3)) })
    expect(article.text).toBe(ferry.paragraphs.join("\n\n"))
    expect(article.metadata).toMatchObject({ title: ferry.headline, authors: ["Nora Lind"] })
    expect(await verify(article, last.bytes)).toEqual([])
  })

  test("explain says on how many pages it stands", async () => {
    const captures = await toCaptures(form)
    const source = form(ferry)
    const article = parse(captures[3]!, { memory: memoryOf(captures.slice(0, 3)) })
    expect(explain(article, source.indexOf(SLOT))).toContain("because this text stands on 4 of 4 pages of the outlet")
  })

  test("a page that the memory holds already is counted once", async () => {
    const captures = await toCaptures(form)
    const all = memoryOf(captures)
    const without = memoryOf(captures.slice(0, 3))
    expect(parse(captures[3]!, { memory: all })).toEqual(parse(captures[3]!, { memory: without }))
  })

  test("two pages are too few to tell", async () => {
    const [one, two] = await toCaptures(form)
    expect(parse(two!, { memory: memoryOf([one!]) })).toEqual(parse(two!))
  })

  test("the same capture again, and the same article with other adverts, add nothing", async () => {
    const [one] = await toCaptures(form)
    const memory = memoryOf([one!])
    expect(remember(memory, one!)).toBe(memory)
    const again = await createCapture(form(canal).replace(SLOT, "Nothing rhymes with herring"))
    expect(remember(memory, again)).toBe(memory)
  })

  test("an article that is known from another page keeps what is its own", async () => {
    const captures = await toCaptures(form)
    const again = await createCapture(form(ferry).replace("By Nora Lind", "By Nora Lind and others"))
    expect(parse(again, { memory: memoryOf(captures) }).text).toBe(ferry.paragraphs.join("\n\n"))
  })

  test("the headline is kept that the other pages show as a teaser", async () => {
    const others = [choir, bakers, canal].map((article) => form(article, [ferry.headline]))
    const memory = memoryOf(await Promise.all(others.map((source) => createCapture(source))))
    const article = parse(await createCapture(form(ferry)), { memory })
    expect(article.metadata.title).toBe(ferry.headline)
    const teased = parse(await createCapture(form(canal, [ferry.headline])), { memory })
    expect(teased.metadata.title).toBe(canal.headline)
    expect(teased.text).not.toContain(ferry.headline)
  })

  test("labels over the parts of an article are kept, though all articles of the series have them", async () => {
    const series = ARTICLES.map(({ headline, paragraphs: [first = "", second = "", third = ""] }) => ({
      headline,
      paragraphs: [first, "1.", "What speaks for it", second, "2.", "What speaks for it", third],
    }))
    const sources = series.map((article) => form(article))
    const captures = await Promise.all(sources.map((source) => createCapture(source)))
    const { ledger } = parse(captures[3]!, { memory: memoryOf(captures.slice(0, 3)) })
    const recurring = ledger.filter(({ rule }) => rule.startsWith("noise/recurring"))
    const texts = recurring.map(({ start, end }) => sources[3]!.slice(start, end))
    expect(texts).toContain(SLOT)
    expect(texts).not.toContain("What speaks for it")
    expect(texts).not.toContain("2.")
  })

  test("a quotation that three articles on one story have is kept", async () => {
    const quote =
      "“Whoever builds on the dunes builds on what the sea has lent us,” the harbour master had said in March."
    const retold = ARTICLES.map(({ headline, paragraphs: [first = "", second = "", ...rest] }) => ({
      headline,
      paragraphs: [first, second, quote, ...rest],
    }))
    const [a, b, c, d] = await Promise.all(retold.map((article) => createCapture(form(article))))
    const memory = memoryOf([a!, b!])
    expect(parse(c!, { memory }).text).toContain(quote)
    expect(parse(d!, { memory }).text).toContain(quote)
  })
})

test("a memory of dumps serves for pages", async () => {
  const memory = memoryOf((await toCaptures(toDump)).slice(0, 3))
  expect(parse(await createCapture(toHtml(ferry)), { memory }).text).toBe(ferry.paragraphs.join("\n\n"))
})

test("no memory changes nothing", async () => {
  const [capture] = await toCaptures(toDump)
  expect(parse(capture!, { memory: null })).toEqual(parse(capture!))
  expect(recurrenceOf({ text: SLOT }, null)).toBe(0)
})

test("the share of the pages on which a text stands does not hang on case, digits and punctuation", async () => {
  const memory = memoryOf(await toCaptures((article) => `${toDump(article)}\n\n12 readers' letters`))
  expect(recurrenceOf({ text: SLOT }, memory)).toBe(1)
  expect(recurrenceOf({ text: "3 READERS’ LETTERS" }, memory)).toBe(1)
  expect(recurrenceOf({ text: canal.headline }, memory)).toBe(0.25)
})

test("the memory of another outlet is not used, and a message says so", async () => {
  const captures = await toCaptures(toHtml, "https://www.ledger.example")
  const memory = memoryOf(captures.slice(0, 3))
  const elsewhere = await createCapture(toHtml(ferry), { url: "https://news.example/a" })
  expect(memory?.outlet).toBe("ledger.example")
  expect(parse(elsewhere, { memory }).text).toContain(PROMISE)
  expect(parse(elsewhere, { memory }).messages.map(({ rule }) => rule)).toContain("other-outlet")
  const cousin = await createCapture(toHtml(ferry), { url: "https://other.example/a" })
  expect(parse(cousin, { memory }).text).toContain(PROMISE)
  const section = await createCapture(toHtml(ferry), { url: "https://coast.ledger.example/a" })
  expect((await process(section, { memory })).result.text).not.toContain(PROMISE)
})

test("the same address again adds nothing, whatever stands there now", async () => {
  const url = "https://ledger.example/canal"
  const memory = remember(null, await createCapture(toHtml(canal), { url }))
  expect(remember(memory, await createCapture(toHtml(choir), { url: "https://www.ledger.example/canal#top" }))).toBe(
    memory,
  )
  expect(remember(memory, await createCapture(toHtml(choir), { url: "https://ledger.example/choir" })).pages).toBe(2)
})

test("a memory is plain JSON of its form", async () => {
  const memory = memoryOf(await toCaptures(toHtml, "https://ledger.example"))
  expect(OutletMemory.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory)
})

test("whatever recurs, every character is accounted for, and a memory is always of its form", async () => {
  const source = arbitrarySource(1024).filter((text) => text.length > 0)
  const holds = fc.asyncProperty(source, fc.array(source, { maxLength: 4 }), async (shared, others) => {
    const captures = await Promise.all([shared, ...others].map((text) => createCapture(`${text}\n\n${shared}`)))
    const memory = memoryOf(captures)
    expect(OutletMemory.parse(memory)).toEqual(memory)
    for (const capture of captures) expect(await verify(parse(capture, { memory }), capture.bytes)).toEqual([])
  })
  await fc.assert(holds, { numRuns: 200 })
})
