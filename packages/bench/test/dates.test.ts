import { execFileSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { agrees } from "../src/dates/agrees.ts"
import { chronoDates } from "../src/dates/chrono-dates.ts"
import { readTimeml } from "../src/dates/read-timeml.ts"
import { f1, scoreDates, type TimeSystem } from "../src/dates/score-dates.ts"

const XML = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2025-03-12">March 12</TIMEX3></DCT><TEXT>
Tea &amp; rain came <TIMEX3 tid="t1" type="DATE" value="2025-03-11">yesterday</TIMEX3>,
for <TIMEX3 tid="t2" type="DURATION" value="P1E">some ten years</TIMEX3>.

It was <TIMEX3 tid="t3" type="DATE" value="2025-W10">last week</TIMEX3>.
</TEXT></TimeML>`

function folderOf(xml: string): string {
  const folder = mkdtempSync(join(tmpdir(), "dates-"))
  writeFileSync(join(folder, "rain.tml"), xml)
  return folder
}

const [document] = readTimeml(folderOf(XML))
if (document === undefined) throw new Error("no document was read")

describe("TimeML", () => {
  it("gives the text, the day of writing and the places of the dates", () => {
    expect(document.published).toBe("2025-03-12")
    expect(document.timexes.map(({ from, to, type, value }) => [document.text.slice(from, to), type, value])).toEqual([
      ["yesterday", "DATE", "2025-03-11"],
      ["some ten years", "DURATION", "P1E"],
      ["last week", "DATE", "2025-W10"],
    ])
    expect(document.text).toContain("Tea & rain")
  })
})

describe("the score of dates", () => {
  const system =
    (...found: [words: string, value: string][]): TimeSystem =>
    () =>
    (paragraph) =>
      found.flatMap(([words, value]) => {
        const from = paragraph.indexOf(words)
        return from < 0 ? [] : [{ from, to: from + words.length, type: "DATE", value }]
      })

  it("counts spans that touch, the same spans, the very values and those that agree", () => {
    const tally = scoreDates(
      [document],
      system(["yesterday", "2025-03-11"], ["ten years", "P10Y"], ["rain", "2025"], ["last week", "2025-W09"]),
    )
    expect(tally).toMatchObject({ gold: 3, found: 4, relaxed: 3, strict: 2, near: 2, iso: [1, 1] })
    expect(tally.right).toEqual({ all: [1, 3], DATE: [1, 2], DURATION: [0, 1] })
    expect(f1(tally.relaxed, tally)).toBeCloseTo(6 / 7)
  })

  it("is zero where nothing is found", () => {
    expect(scoreDates([document], system())).toMatchObject({ relaxed: 0, strict: 0, near: 0, right: {} })
  })
})

describe("values that agree", () => {
  it.each([
    ["2025-03", "2025-03-12"],
    ["2025-03-12T19:00", "2025-03-12"],
    ["1989-WXX", "1989-W42"],
    ["1989-QX", "1989-Q3"],
    ["1998-12-XX", "1998-W50"],
    ["199X", "1994"],
    ["199", "1994-Q3"],
    ["2024-WI", "2025-01"],
    ["2025-W11", "2025-03-12"],
    ["2025-03-03/2025-03-05", "2025-03-03"],
    ["P1E", "P10Y"],
    ["PT24H", "P1D"],
    ["P2Q", "P6M"],
    ["PXX", "PXY"],
  ])("%s and %s", (one, other) => expect([agrees(one, other), agrees(other, one)]).toEqual([true, true]))

  it.each([
    ["2025-03-12", "2025-03-13"],
    ["2025-W10", "2025-03-12"],
    ["2025-03", "2025-W14"],
    ["P1M", "PT1M"],
    ["PXD", "PXY"],
    ["P2Y", "2023"],
    ["PAST_REF", "2024"],
    ["PRESENT_REF", "FUTURE_REF"],
  ])("not %s and %s", (one, other) => expect([agrees(one, other), agrees(other, one)]).toEqual([false, false]))
})

describe("chrono-node", () => {
  it("says what it knows of a date against the day of publication", () => {
    const found = chronoDates("2025-03-12")("Signed on 3 May 2024, in June 2023, and yesterday at 5 pm.")
    expect(found.map(({ value }) => value)).toEqual(["2024-05-03", "2023-06", "2025-03-11T17:00"])
  })
})

describe("bench dates", () => {
  it("tables both systems, each part apart", () => {
    const main = join(import.meta.dirname, "../src/main.ts")
    const table = execFileSync(process.execPath, [main, "dates", folderOf(XML)], { encoding: "utf8" })
    const row = table
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .find(([, , system, dates]) => system === "corpus" && dates === "3")
    expect(row?.slice(4, 8)).toEqual(["100.0", "66.7", "66.7", "100.0"])
  })
})
