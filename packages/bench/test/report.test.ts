import { JSDOM } from "jsdom"
import { describe, expect, test } from "vitest"
import { measureSet } from "../src/pages/measure-set.ts"
import { partOf } from "../src/pages/part.ts"
import { chart, label } from "../src/report/chart.ts"
import { growthChart } from "../src/report/growth-chart.ts"
import { markBlocks } from "../src/report/mark-blocks.ts"
import { qualityChart } from "../src/report/quality-chart.ts"
import { qualityReport } from "../src/report/quality-report.ts"
import { visible } from "../src/report/visible.ts"
import { wantedIn } from "../src/report/wanted-in.ts"
import { markedLines, worstPages } from "../src/report/worst-pages.ts"

const svg = (text: string) => new JSDOM(text, { contentType: "image/svg+xml" })
const result = { file: "1", text: "The wall gave way", title: null, author: [], date: null, ms: 5 }
const set = { name: "own", isMultilingual: false, what: "", from: "", licence: "" }

test("pictures are well-formed, whatever stands in them", () => {
  expect(() => svg(chart("A & B", 10, 10, [label(1, 1, '<b> & "c"')]))).not.toThrow()
  expect(() => svg("<svg><a></svg>")).toThrow()
})

test("the chart of quality has each system's name and the report each set's", () => {
  const gold = { file: "1", id: "1", text: "The wall gave way" }
  const measures = measureSet(
    set,
    "dump72",
    [gold],
    [
      { system: "corpus", results: [result] },
      { system: "other", results: [{ ...result, text: "nothing" }] },
    ],
  )
  const drawn = qualityChart(measures)
  expect(() => svg(drawn)).not.toThrow()
  expect(drawn).toContain(">other</text>")
  const written = qualityReport(measures, ["gone: it is at a/b"])
  expect(written).toContain("| own dump72")
  expect(written).toContain("gone: it is at a/b")
})

test("the chart of growth says how steep each curve is", () => {
  const points = [1e4, 1e5, 1e6].map((bytes) => ({ bytes, ms: bytes / 1e4, memory: 1e8 }))
  const drawn = growthChart([{ growth: "bodies", points, exponent: 1 }])
  expect(() => svg(drawn)).not.toThrow()
  expect(drawn).toContain("bodies: to the power 1.00")
})

test("what a page says can be printed: no control of a terminal, no turning of direction", () => {
  expect(visible("a\u001B[2Jb\u202Ec\u0007\n d")).toBe("a[2Jbc d")
})

describe("what an answer wants", () => {
  test("is a block most of whose runs it has, or a short one that it has whole", () => {
    const isWanted = wantedIn(
      { file: "1", id: "1", text: "The wall gave way at noon on Monday. Nobody was hurt" },
      false,
    )
    expect(isWanted("The wall gave way at noon")).toBe(true)
    expect(isWanted("Nobody was hurt")).toBe(true)
    expect(isWanted("The wall gave nobody any shade at all")).toBe(false)
    expect(isWanted("was Nobody")).toBe(false)
  })

  test("is a block with a snippet, and of a block without any nothing is said", () => {
    const isWanted = wantedIn({ file: "1", id: "1", with: ["gave way"], without: ["Subscribe"] }, false)
    expect(["It gave way", "Subscribe now", "Nobody"].map(isWanted)).toEqual([true, false, null])
  })
})

describe("the marked view", () => {
  const blocks = (marks: string) =>
    Array.from(marks, (mark, n) => ({ mark: mark as "=", because: "paragraph role/paragraph", text: `Line ${n}` }))
  const shown = (marks: string) => markedLines(blocks(marks)).map((line) => line[0] + (/\d+$/.exec(line)?.[0] ?? ""))

  test("shows what is wrong with a block before and after", () => {
    expect(shown("====+=====-")).toEqual(["=3", "+4", "=5", "…", "=9", "-10"])
    expect(shown("====")).toEqual([])
  })

  test("has at most forty lines", () => {
    expect(markedLines(blocks("+".repeat(100)))).toHaveLength(40)
    expect(markedLines(blocks("+".repeat(100))).at(-1)).toBe("… 61 lines more")
  })

  const body =
    "The old wall by the harbour gave way at noon on Monday, and nobody who stood near it was hurt, the mayor said."
  const more =
    "Its stones had been laid in the year of the great flood, and for a century no one had looked at them with any care."
  const html = `<body><nav><a href="/a">World news</a></nav><article><h1>Wall gone</h1><p>${body}</p><p>${more}</p></article>`
  const own = { file: "html/1.html.gz", id: "1", url: "https://page-1.example/" }

  test("has each block's mark, role or reason, and rule", async () => {
    const marked = await markBlocks(
      { gold: { ...own, text: `World news\n${body}` }, read: () => Buffer.from(html) },
      "html",
      false,
    )
    expect(marked.map(({ mark, text }) => [mark, text])).toEqual([
      ["-", "World news"],
      [" ", "Wall gone"],
      ["=", body],
      ["+", more],
    ])
    expect(marked[2]?.because).toMatch(/^paragraph \S+/)
  })

  test("of the worst pages comes worst first, and never of one that is held out", async () => {
    const urls = Array.from({ length: 30 }, (_, n) => `https://page-${n}.example/`)
    const pages = urls.map((url) => ({ gold: { ...own, url, text: body }, read: () => Buffer.from(html) }))
    const results = urls.map((_, n) => ({ ...result, text: body.slice(0, 20 + 2 * n) }))
    const view = await worstPages(pages, results, "html", false)
    const seen = [...view.matchAll(/^F (\S+) .* (\S+)$/gm)].map(([, f, url]) => ({ f: Number(f), url: url as string }))
    expect(seen).toHaveLength(20)
    expect(seen.map(({ f }) => f)).toEqual(seen.map(({ f }) => f).toSorted((a, b) => a - b))
    expect(seen.every(({ url }) => partOf({ id: "1", url }) === "development")).toBe(true)
  })
})
