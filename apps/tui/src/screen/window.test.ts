import { describe, expect, test } from "vitest"
import { cursorRow, follow, inSight, type Layout, positionOf, scroll, startsOf, topLine } from "./window.ts"

const layout: Layout = { starts: startsOf([1, 3, 1, 4, 1, 1]), stops: [1, 3, 5], anchor: 0, height: 4 }

describe("a window on wrapped rows", () => {
  test("finds the row and line of every line", () => {
    const lines = Array.from({ length: 11 }, (_, line) => positionOf(layout, line))
    expect(lines.map(({ row }) => row)).toEqual([0, 1, 1, 1, 2, 3, 3, 3, 3, 4, 5])
    expect(lines.map(({ line }) => line)).toEqual([0, 0, 1, 2, 0, 0, 1, 2, 3, 0, 0])
  })

  test("never scrolls past either end", () => {
    expect(topLine(layout, scroll(layout, null, -5))).toBe(0)
    expect(topLine(layout, scroll(layout, null, 100))).toBe(7)
  })

  test("opens at the anchor, as far as the last screen lets it", () => {
    expect(topLine({ ...layout, anchor: 3 }, null)).toBe(5)
    expect(topLine({ ...layout, anchor: 5 }, null)).toBe(7)
  })

  test("keeps its row when the rows are wrapped anew", () => {
    const top = scroll(layout, null, 6)
    const wider: Layout = { ...layout, starts: startsOf([1, 1, 1, 2, 1, 1, 1, 1, 1]) }
    expect(positionOf(wider, topLine(wider, top)).row).toBe(3)
  })

  test("brings the whole of a row in sight, moving as little as will do", () => {
    expect(topLine(layout, follow(layout, { row: 0, line: 0 }, 3))).toBe(5)
    expect(topLine(layout, follow(layout, { row: 5, line: 0 }, 3))).toBe(5)
    expect(topLine(layout, follow(layout, { row: 1, line: 1 }, 1))).toBe(0)
  })

  test("shows the beginning of a row that is taller than itself", () => {
    const tall: Layout = { starts: startsOf([1, 1, 9]), stops: [0, 2], anchor: 0, height: 4 }
    expect(topLine(tall, follow(tall, null, 2))).toBe(2)
  })

  test("fits any content when there is less than a screen of it", () => {
    const short: Layout = { starts: startsOf([1]), stops: [], anchor: 0, height: 4 }
    expect(topLine(short, scroll(short, null, 3))).toBe(0)
    const empty: Layout = { starts: startsOf([]), stops: [], anchor: 0, height: 4 }
    expect(topLine(empty, null)).toBe(0)
    expect(cursorRow(empty, 3)).toBeNull()
  })

  test("tells whether a row is in sight", () => {
    expect([0, 1, 2, 3].map((row) => inSight(layout, 3, row))).toEqual([null, 1, 2, 3])
    expect(inSight(layout, 0, 3)).toBeNull()
  })
})
