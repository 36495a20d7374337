import { describe, expect, test } from "vitest"
import { authorNames, isSameSet } from "../src/pages/author-names.ts"
import type { PageGold } from "../src/pages/page-gold.ts"
import type { PageResult } from "../src/pages/read-page.ts"
import { scorePages } from "../src/pages/score-pages.ts"
import { meanShingles, nearest, shingleTally } from "../src/pages/shingles.ts"
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

  test("a page without any text has no precision and no recall that is not 0", () => {
    const tallies = [
      { right: 3, wrong: 1, missing: 0 },
      { right: 0, wrong: 0, missing: 8 },
    ]
    expect(meanShingles(tallies)).toEqual({ precision: 0.75, recall: 0.5, f: 0.6 })
  })

  test("of two wordings that are right the nearer one counts", () => {
    const wanted = [words("a b c d e f"), words("c d e f")]
    expect(nearest(words("c d e f"), wanted)).toEqual({ right: 1, wrong: 0, missing: 0 })
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

test("snippets are found across line breaks", () => {
  expect(snippetTally("The wall\n gave way.", ["wall gave", "harbour"], ["way.", "storm"])).toEqual({
    right: 1,
    wrong: 1,
    missing: 1,
  })
})

describe("a set of pages", () => {
  const page = { file: "html/1.html.gz", id: "1" }
  const result: PageResult = { file: page.file, text: "", title: null, author: [], date: null, ms: 100 }
  const score = (gold: Partial<PageGold>, found: Partial<PageResult>) =>
    scorePages({ name: "own", isMultilingual: false }, [
      { gold: { ...page, ...gold }, result: { ...result, ...found } },
    ])

  test("is not scored on what it has no answers for", () => {
    const { shingles, snippets, title, authors, date } = score({}, { title: "The wall", date: "2024-05-06" })
    expect([shingles, snippets, title, authors, date]).toEqual([null, null, null, null, null])
  })

  test("has right fields, marks and accents in a title aside", () => {
    const gold = { title: "“Café” wall: gone", author: "Ana Lima", date: "2024-05-06 10:00:00+02:00" }
    const found = { title: "Cafe wall gone", author: ["Ana Lima"], date: "2024-05-06T08:00" }
    const right = { right: 1, of: 1 }
    expect(score(gold, found)).toMatchObject({ title: right, authors: right, date: right })
    expect(score(gold, { title: "Cafe", author: ["Ana Lima", "Bo Berg"], date: "2024-05-07" })).toMatchObject({
      title: { right: 0 },
      authors: { right: 0 },
      date: { right: 0 },
    })
  })

  test("counts pages that failed, pages without text, and time", () => {
    expect(score({ text: "The wall" }, { failure: "broken" })).toMatchObject({
      pages: 1,
      failed: 1,
      empty: 1,
      pagesPerSecond: 10,
      worstMs: 100,
      shingles: { f: 0 },
    })
  })
})
