import { describe, expect, test } from "vitest"
import { authorNames, isSameSet } from "../src/pages/author-names.ts"
import type { PageGold } from "../src/pages/page-gold.ts"
import { dayOf } from "../src/pages/day-of.ts"
import { FIGURES } from "../src/pages/figures.ts"
import { measureSet } from "../src/pages/measure-set.ts"
import type { PageResult } from "../src/pages/page-result.ts"
import { PAGE_SETS, type PageSet } from "../src/pages/page-sets.ts"
import { scorePage } from "../src/pages/score-page.ts"
import { nearest, shingleTally } from "../src/pages/shingles.ts"
import { snippetTally } from "../src/pages/snippets.ts"
import { multilingualTokens, wordTokens } from "../src/pages/tokens.ts"

const words = (text: string) => text.split(" ")

describe("shingles", () => {
  test("one changed word at the end costs the run that it is in", () => {
    expect(shingleTally(words("a b c d e"), words("a b c d f"))).toEqual({ right: 1, wrong: 1, missing: 1 })
  })

  test("a run that stands twice has to be found twice", () => {
    expect(shingleTally(words("a a a a"), words("a a a a a"))).toEqual({ right: 1, wrong: 0, missing: 1 })
  })

  test("a text of fewer words is one shingle", () => {
    expect(shingleTally(words("a b"), words("a b"))).toEqual({ right: 1, wrong: 0, missing: 0 })
    expect(shingleTally([], words("a b"))).toEqual({ right: 0, wrong: 0, missing: 1 })
  })

  test("of two wordings that are right the nearer one counts", () => {
    const wanted = [words("a b c d e f"), words("c d e f")]
    expect(nearest(words("c d e f"), wanted)).toEqual({
      tally: { right: 1, wrong: 0, missing: 0 },
      wanted: words("c d e f"),
    })
  })
})

test("words keep their case, and scripts without spaces are cut into characters", () => {
  expect(wordTokens("The wall – 3,000 stones")).toEqual(["The", "wall", "3", "000", "stones"])
  expect(multilingualTokens("Die 城壁は壊れた ab")).toEqual(["die", "城", "壁", "は", "壊", "れ", "た", "ab"])
})

test.each([
  ["By Ana Lima and Bo Berg", ["ana lima", "bo berg"]],
  [
    ["Ana Lima; Bo Berg", "Zoë Hall"],
    ["ana lima", "bo berg", "zoe hall"],
  ],
  ["Sandy Anders", ["sandy anders"]],
  ["", []],
])("the authors of %j", (authors, names) => {
  expect([...authorNames(authors)]).toEqual(names)
})

test("a set of authors is the same in any order, and not when one is missing", () => {
  expect(isSameSet(new Set(["a", "b"]), new Set(["b", "a"]))).toBe(true)
  expect(isSameSet(new Set(["a", "b"]), new Set(["a"]))).toBe(false)
  expect(isSameSet(new Set(["a"]), new Set(["b"]))).toBe(false)
})

test.each([
  ["2024-05-06T08:00:00+02:00", "2024-05-06"],
  ["2024/5/6", "2024-05-06"],
  ["20240506", "2024-05-06"],
  ["May 6, 2024", "2024-05-06"],
  ["6 May 2024 23:30", "2024-05-06"],
  ["some day", null],
  ["", null],
])("the day of %j", (date, day) => {
  expect(dayOf(date)).toBe(day)
})

test("snippets are found across line breaks", () => {
  expect(snippetTally("The wall\n gave way.", ["wall gave", "harbour"], ["way.", "storm"])).toEqual({
    right: 1,
    wrong: 1,
    missing: 1,
  })
})

const page = { file: "html/1.html.gz", id: "1" }
const result: PageResult = { file: page.file, text: "", title: null, author: [], date: null, ms: 100 }

describe("a page", () => {
  const score = (gold: Partial<PageGold>, found: Partial<PageResult>, isMultilingual = false) =>
    scorePage({ ...page, ...gold }, { ...result, ...found }, isMultilingual)

  test("is not scored on what it has no answers for", () => {
    expect(new Set(Object.values(score({}, { title: "The wall", date: "2024-05-06" })))).toEqual(new Set([null]))
  })

  test("has right fields, marks and accents in a title aside", () => {
    const gold = { title: "“Café” wall: gone", author: "Ana Lima", date: "2024-05-06 10:00:00+02:00" }
    const found = { title: "Cafe wall gone", author: ["Ana Lima"], date: "2024-05-06T08:00" }
    expect(score(gold, found)).toMatchObject({ title: true, authors: true, date: true })
    const wrong = { title: "Cafe", author: ["Ana Lima", "Bo Berg"], date: "2024-05-07" }
    expect(score(gold, wrong)).toMatchObject({ title: false, authors: false, date: false })
  })

  test("has words whatever their order and case, and is exact in the same order alone", () => {
    expect(score({ text: "The wall gave way" }, { text: "way gave the WALL" })).toMatchObject({
      words: 1,
      exact: false,
    })
    expect(score({ text: "The wall gave way" }, { text: "The wall\n\ngave way." })).toMatchObject({
      words: 1,
      exact: true,
    })
    expect(score({ text: "a b c d" }, { text: "a b x y" }).words).toBe(0.5)
  })

  test("may leave out the standfirst", () => {
    const gold = { text: "In short. The wall gave way at noon", nosummary: "The wall gave way at noon" }
    expect(score(gold, { text: gold.nosummary })).toMatchObject({ exact: true, words: 1 })
  })
})

describe("figures", () => {
  const figure = (name: string, pages: Parameters<(typeof FIGURES)[number]["of"]>[0][]) => {
    const { of, value } = FIGURES.find((one) => one.name === name) as (typeof FIGURES)[number]
    const added = pages.flatMap((one) => of(one) ?? []).length / pages.length
    return value(
      Array.from({ length: added }, (_, index) => pages.reduce((sum, one) => sum + (of(one)?.[index] ?? 0), 0)),
    )
  }
  const none = { body: null, words: null, exact: null, snippets: null, title: null, authors: null, date: null }

  test("a page without any text has no precision and no recall that is not 0", () => {
    const bodies = [
      { ...none, body: { right: 3, wrong: 1, missing: 0 } },
      { ...none, body: { right: 0, wrong: 0, missing: 8 } },
    ]
    expect([figure("P", bodies), figure("R", bodies), figure("shF", bodies)]).toEqual([0.75, 0.5, 0.6])
    expect(figure("wrong", bodies)).toBe(0.5)
  })

  test("snippets count alike whatever the page", () => {
    const pages = [
      { ...none, snippets: { right: 3, wrong: 0, missing: 0 } },
      { ...none, snippets: { right: 0, wrong: 0, missing: 1 } },
    ]
    expect(figure("snippets", pages)).toBeCloseTo(6 / 7)
  })

  test("shares are of the pages with an answer", () => {
    expect(
      figure("title", [
        { ...none, title: true },
        { ...none, title: false },
      ]),
    ).toBe(0.5)
  })
})

describe("a set", () => {
  const set: PageSet = { name: "own", isMultilingual: false, what: "", from: "", licence: "" }
  const golds = Array.from({ length: 40 }, (_, n): PageGold => ({
    file: `${n}`,
    id: `${n}`,
    url: `https://a${n}.example/`,
    text: "The wall gave way",
  }))
  const ran = (system: string, text: (n: number) => string, extra: Partial<PageResult> = {}) => ({
    system,
    results: golds.map(({ file }, n) => ({ ...result, file, text: text(n), ...extra })),
  })

  test("has a row for all pages and for each part of its sites, which together are all", () => {
    const [all, development, heldOut] = measureSet(set, "html", golds, [ran("corpus", () => "The wall gave way")])
    expect(all).toMatchObject({ part: "all", pages: 40, sites: 40, lead: {} })
    expect((development?.pages ?? 0) + (heldOut?.pages ?? 0)).toBe(40)
    expect(all?.systems[0]?.figures).toMatchObject({ shF: { value: 1, low: 1, high: 1 }, wrong: { value: 0 } })
  })

  test("has one row where all pages are of one part", () => {
    const one = measureSet(set, "html", golds.slice(0, 1), [ran("corpus", () => "")])
    expect(one).toHaveLength(1)
  })

  test("has a subset of the part that its pages are of", () => {
    const few = { name: "few", has: ({ id }: PageGold) => id === "0" }
    const rows = measureSet({ ...set, subset: few }, "html", golds.slice(0, 1), [ran("corpus", () => "")])
    expect(rows.map(({ set: name, part }) => [name, part])).toEqual([
      ["own", rows[0]?.part],
      ["few", rows[0]?.part],
    ])
    expect(rows[0]?.part).not.toBe("all")
  })

  test("has a row for its subset", () => {
    const rows = measureSet({ ...set, subset: { name: "few", has: ({ id }) => id === "3" } }, "dump", golds, [
      ran("corpus", () => ""),
    ])
    expect(rows.at(-1)).toMatchObject({ set: "few", form: "dump", pages: 1 })
  })

  test("says how far the engine is ahead of the best peer, and that less of what is bad is better", () => {
    const half = (n: number) => (n % 2 ? "The wall gave way" : "Buy now at a discount")
    const rows = measureSet(set, "html", golds, [
      ran("corpus", () => "The wall gave way"),
      ran("worse", () => "Buy now at a discount"),
      ran("better", half),
    ])
    const { lead } = rows[0] as (typeof rows)[0]
    expect(lead.exact).toMatchObject({ over: "better", value: 0.5 })
    expect(lead.exact?.low).toBeGreaterThan(0.2)
    expect(lead.exact?.high).toBeLessThan(0.8)
    expect(lead.wrong).toMatchObject({ over: "better", value: -0.5 })
  })

  test("counts pages that failed, pages without text, and time", () => {
    const [all] = measureSet(set, "html", golds, [ran("corpus", () => "", { failure: "broken" })])
    expect(all?.systems[0]).toMatchObject({ failed: 40, empty: 40, pagesPerSecond: 10, worstMs: 100 })
  })
})

test("pages of outlets in China, Japan and Korea are a row of their own", () => {
  const subset = PAGE_SETS.find(({ name }) => name === "fundus")?.subset
  expect(["jp", "kr", "tw", "de", undefined].map((cc) => subset?.has({ ...page, ...(cc ? { cc } : {}) }))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
