import { describe, expect, it } from "vitest"
import { jsonParts } from "./json-parts.ts"
import { toJson } from "./json.ts"

const long = Array.from({ length: 4500 }, (_, at) => ({ at, text: `line\n${at}\u202E`, none: undefined }))

describe("JSON in parts", () => {
  it.each([
    [{}],
    [{ a: 1, none: undefined, list: [] }],
    [{ list: long }],
    [
      {
        2: "b",
        1: null,
        "list": long,
        "nested": { list: long, empty: {} },
        "quoted\n\u2028": ["\u0085"],
        "none": undefined,
      },
    ],
    [{ exactly: long.slice(0, 2000), oneMore: long.slice(0, 2001), twice: long.slice(0, 4000) }],
    [{ lists: Array.from({ length: 2001 }, () => [[], [[]]]), holes: Array.from({ length: 2001 }) }],
  ])("is the very text of one whole", (value) => {
    for (const indent of [undefined, 0, 2]) expect([...jsonParts(value, indent)].join("")).toBe(toJson(value, indent))
  })

  it("sets each line but the first off by a prefix", () => {
    const value = { input: "a", ledger: long }
    const whole = toJson(value, 2).replace(/^/gm, "  ")
    expect(`  ${[...jsonParts(value, 2, "  ")].join("")}`).toBe(whole)
  })

  it("holds no more than some items at a time", () => {
    const sizes = [...jsonParts({ ledger: long })].map((part) => part.split("at").length - 1)
    expect(Math.max(...sizes)).toBe(2000)
  })
})
