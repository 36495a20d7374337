import stringWidth from "string-width"
import { describe, expect, test } from "vitest"
import { table } from "./table.ts"

const columns = [{ heading: "N", align: "right" as const }, { heading: "NAME" }, { heading: "TEXT", cut: 12 }]
const rows = [
  ["1", "中文", "short"],
  ["10", "plain", "longer than there is room for"],
]

describe("a table", () => {
  test("lines its columns up by display width", () => {
    const [heading = "", ...lines] = table(columns, rows, 80)
    const at = stringWidth(heading.slice(0, heading.indexOf("TEXT")))
    expect(lines.map((line, row) => stringWidth(line.slice(0, line.indexOf(row === 0 ? "short" : "longer"))))).toEqual([
      at,
      at,
    ])
  })

  test("cuts its last column to the width of the terminal", () => {
    for (const line of table(columns, rows, 24)) expect(stringWidth(line)).toBeLessThanOrEqual(24)
  })

  test("cuts it to a set width where the output is no terminal", () => {
    const last = table(columns, rows, Number.POSITIVE_INFINITY).at(-1) ?? ""
    expect(last).toContain("longer than…")
  })
})
