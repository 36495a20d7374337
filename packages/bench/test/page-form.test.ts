import { describe, expect, test } from "vitest"
import { toForm } from "../src/pages/page-form.ts"

const word = "stones "
const dump = `Home\nWorld\n${word.repeat(25).trim()}\n\nThe wall gave way.\n`

describe("a dump", () => {
  test("wrapped at 72 columns has no longer line, and its blocks begin on lines of their own", () => {
    const lines = toForm(dump, "dump72").split("\n")
    expect(Math.max(...lines.map(({ length }) => length))).toBe(69)
    expect(lines).toEqual([
      "Home",
      "World",
      ...[10, 10, 5].map((n) => word.repeat(n).trim()),
      "",
      "The wall gave way.",
      "",
    ])
  })

  test("wrapped keeps a word that is longer than a line whole", () => {
    const address = `https://page.example/${"a".repeat(90)}`
    expect(toForm(`See ${address} for more`, "dump72")).toBe(`See\n${address}\nfor more`)
  })

  test("has the same words in every form", () => {
    const words = (text: string) => text.split(/\s+/).filter((one) => one !== "")
    for (const form of ["dump", "dump72", "line"] as const) expect(words(toForm(dump, form))).toEqual(words(dump))
  })

  test("on one line has no break", () => {
    expect(toForm("Home\r\n\n The wall\t gave way.\n", "line")).toBe("Home The wall gave way.")
  })
})
