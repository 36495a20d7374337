import { describe, expect, it } from "vitest"
import { chooseTitle } from "./choose-title.ts"
import { withoutOutlet } from "./without-outlet.ts"

const NONE = { printed: null, openGraph: null, jsonLd: null, document: null }

describe("chooseTitle", () => {
  it("takes what the page prints, however Open Graph words it", () => {
    const titles = {
      printed: "Why the river rose",
      openGraph: "This river will shock you",
      jsonLd: null,
      document: null,
    }
    expect(chooseTitle(titles)).toBe("Why the river rose")
  })

  it("leaves a kicker out that Open Graph leaves out", () => {
    const openGraph = "The river rose again overnight"
    expect(chooseTitle({ ...NONE, printed: `Flood in the north: ${openGraph}`, openGraph })).toBe(openGraph)
  })

  it("takes a kicker's mark from Open Graph, where the page has it in a box of its own", () => {
    const openGraph = "Flood in the north: The river rose"
    expect(chooseTitle({ ...NONE, printed: "Flood in the north The river rose", openGraph })).toBe(openGraph)
    const own = "Flood in the north – The river rose"
    expect(chooseTitle({ ...NONE, printed: own, openGraph: own.replace(" –", "") })).toBe(own)
  })

  it("adds a kicker that Open Graph and JSON-LD both have, and none that only one of them has", () => {
    const openGraph = "Flood in the north: The river rose"
    const printed = "The river rose"
    expect(chooseTitle({ ...NONE, printed, openGraph, jsonLd: openGraph })).toBe(openGraph)
    expect(chooseTitle({ ...NONE, printed, openGraph, jsonLd: printed })).toBe(printed)
  })

  it("leaves out what a bar or a dash divides from the headline, whatever the head says", () => {
    const printed = "Seven ways to cross a river"
    const titles = (title: string) => ({ openGraph: title, jsonLd: title, document: title })
    expect(chooseTitle({ printed, ...titles(`${printed} | Rivers Today`) })).toBe(printed)
    expect(chooseTitle({ printed, ...titles(`Rivers - ${printed}`) })).toBe(printed)
    expect(chooseTitle({ printed, ...titles(`${printed}: a guide`) })).toBe(`${printed}: a guide`)
    expect(chooseTitle({ printed: `${printed} – Herald`, ...titles(printed) })).toBe(printed)
    expect(chooseTitle({ printed: `${printed} in flood`, ...titles(printed) })).toBe(`${printed} in flood`)
  })

  it("parts a kicker from the headline that it is run together with", () => {
    const openGraph = "National march / The ninth of July draws near"
    expect(chooseTitle({ ...NONE, printed: "National marchThe ninth of July draws near", openGraph })).toBe(openGraph)
  })

  it("takes the shortest that another one begins with, where nothing is printed", () => {
    const jsonLd = "The river rose again"
    expect(chooseTitle({ ...NONE, jsonLd, openGraph: `${jsonLd} overnight, and fell` })).toBe(jsonLd)
    expect(chooseTitle(NONE)).toBeNull()
  })
})

describe("withoutOutlet", () => {
  it.each([
    ["The river rose | The Herald", "The Herald", null, "The river rose"],
    ["The river rose - World News | Herald News", "Herald", null, "The river rose - World News"],
    ["川が増水｜日刊ヘラルド", "日刊ヘラルド", null, "川が増水"],
    ["The Herald: The river rose", "The Herald", null, "The Herald: The river rose"],
    ["The Herald | The river rose", "The Herald", null, "The river rose"],
    ["The river rose - herald.example", null, "https://www.herald.example/a", "The river rose"],
    // Near misses: a dash inside the headline.
    [
      "Stop – and think again about it, says the mayor",
      "The Herald",
      null,
      "Stop – and think again about it, says the mayor",
    ],
    ["Office 365 – HBDI – the third", "Herald", null, "Office 365 – HBDI – the third"],
  ])("%s of %s at %s", (title, publisher, url, expected) => {
    expect(withoutOutlet(title, publisher, url)).toBe(expected)
  })
})
