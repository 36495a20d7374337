import stringWidth from "string-width"
import { describe, expect, test } from "vitest"
import { createPaint } from "../terminal/paint.ts"
import { wrapRow } from "./wrap-row.ts"

const WIDE = "中文的標題很寬 และภาษาไทย 👩‍👩‍👧 👍🏽 naïve café हिन्दी"

describe("a wrapped row", () => {
  test.each([1, 2, 7, 20, 80])("is never wider than %i cells", (columns) => {
    for (const text of [WIDE, "x".repeat(200), "tab\tbed", createPaint(true)("red", WIDE)]) {
      // A wide character needs two cells, whatever there is room for.
      for (const line of wrapRow({ text }, columns)) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(2, columns))
    }
  })

  test("keeps all of its words in their order", () => {
    const words = Array.from({ length: 50 }, (_, at) => `word${at}`)
    expect(
      wrapRow({ text: words.join(" ") }, 33)
        .join(" ")
        .split(" "),
    ).toEqual(words)
  })

  test("keeps clear of its label on every line", () => {
    const lines = wrapRow({ text: "one two three", label: { text: "Name", width: 6 }, indent: 2 }, 40)
    expect(lines).toEqual(["  Name  one two three"])
    expect(wrapRow({ text: "one two three", label: { text: "Name", width: 6 } }, 24).slice(1)).toEqual([])
    expect(wrapRow({ text: "one two three four five", label: { text: "Name", width: 6 } }, 24)).toEqual([
      "Name  one two three four",
      "      five",
    ])
  })

  test("is one line where nothing bounds it", () => {
    expect(wrapRow({ text: "x ".repeat(500), indent: 4 }, Number.POSITIVE_INFINITY)).toHaveLength(1)
  })

  test("has a line for nothing too", () => {
    expect(wrapRow({ text: "" }, 10)).toEqual([""])
  })
})
