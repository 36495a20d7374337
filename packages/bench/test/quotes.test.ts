import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Quote } from "@corpus/core/schema"
import { describe, expect, it } from "vitest"
import { pairedMarks } from "../src/quotes/paired-marks.ts"
import { readPolnear, toAttributions } from "../src/quotes/read-polnear.ts"
import { contentFigures } from "../src/quotes/measure-polnear.ts"
import { scoreContents } from "../src/quotes/score-contents.ts"

const TEXT = "🌧 “It rains,” Lima said, “all day.” Berg says that it does not rain in Bergen."
const STANDOFF = [
  "T1\tContent 2 13;25 35\t“It rains,” “all day.”",
  "T2\tCue 19 23\tsaid",
  "T3\tSource 14 18\tLima",
  "T4\tAttribution 19 23\tsaid",
  "E1\tAttribution:T4 Source:T3 Cue:T2 Content:T1",
  "T5\tContent 46 77\tthat it does not rain in Bergen in Bergen",
  "T6\tSource 36 40\tBerg",
  "T7\tAttribution 41 45\tsays",
  "E2\tAttribution:T7 Source:T6 Content:T5",
].join("\n")

const attributions = toAttributions(STANDOFF, TEXT)
const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

/** A quotation of these words, said by nobody known, with the words of its source. */
function quoteOf(words: string, source?: string): Quote {
  const spanOf = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text })
  return {
    id: words,
    kind: "direct",
    speaker: null,
    rule: "test",
    ...spanOf(words),
    ...(source && { source: spanOf(source) }),
  }
}

describe("PolNeAR's standoff", () => {
  it("gives pieces of contents and sources in UTF-16 units, though it counts code points", () => {
    expect(attributions.map(({ contents }) => contents.map(wordsOf))).toEqual([
      ["“It rains,”", "“all day.”"],
      ["that it does not rain in Bergen"],
    ])
    expect(attributions.flatMap(({ sources }) => sources.map(wordsOf))).toEqual(["Lima", "Berg"])
  })

  it("is read from a folder with the answers of one annotator for each text", () => {
    const folder = mkdtempSync(join(tmpdir(), "polnear-"))
    for (const part of ["text", "attributions"]) mkdirSync(join(folder, part))
    writeFileSync(join(folder, "text", "rain.txt"), TEXT)
    writeFileSync(join(folder, "attributions", "rain_4b22.ann"), STANDOFF)
    writeFileSync(join(folder, "attributions", "rain_d473.ann"), "")
    expect(readPolnear(folder)).toEqual([{ name: "rain", text: TEXT, attributions }])
  })
})

describe("the score of contents", () => {
  const figuresOf = (...quotes: Quote[]) => contentFigures([scoreContents(quotes, [], attributions, TEXT)])
  const right = [
    quoteOf("“It rains,”", "Lima"),
    quoteOf("“all day.”", "Lima"),
    quoteOf("it does not rain in Bergen", "Berg"),
  ]

  it("is whole where spans and sources are right, though “that” is left out", () => {
    expect(figuresOf(...right)).toEqual({
      "direct exact": 1,
      "direct speaker": 1,
      "content": 1,
      "content P": 1,
      "with source": 1,
    })
  })

  it("falls with a wrong source, a lost piece and a piece too many", () => {
    expect(figuresOf(quoteOf("“It rains,”", "Berg"), ...right.slice(1))["direct speaker"]).toBe(0.5)
    expect(figuresOf(...right.slice(1))["direct exact"]).toBe(0.5)
    expect(figuresOf(...right, quoteOf("Berg says"))["content P"]).toBe(0.75)
  })

  it("gives no source to marks that are merely paired", () => {
    const figures = figuresOf(...pairedMarks(TEXT))
    expect(figures["direct exact"]).toBe(1)
    expect(figures["direct speaker"]).toBe(0)
  })
})
