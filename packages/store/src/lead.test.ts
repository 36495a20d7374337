import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lead } from "./lead.ts"

describe("lead", () => {
  it("puts a short text on one line", () => {
    expect(lead("One\n\n  two\tthree ")).toBe("One two three")
  })

  it("ends a long text after a whole word", () => {
    const text = "word ".repeat(100)
    expect(lead(text)).toBe("word ".repeat(40).trim())
  })

  it("is never longer than 200, holds no half character, and is the text's beginning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 600 }), (text) => {
        const head = lead(text)
        expect(head.length).toBeLessThanOrEqual(200)
        expect(head.isWellFormed()).toBe(true)
        expect(text.replaceAll(/\s+/g, " ").trim().startsWith(head)).toBe(true)
      }),
    )
  })
})
