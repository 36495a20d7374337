import { describe, expect, it } from "vitest"
import { publishedKey } from "./published-key.ts"

describe("publishedKey", () => {
  it("sorts dates of every precision, and what has none first", () => {
    const sorted = [null, "2025", "2025-10", "2025-10-31", "2025-10-31T06:39", "2025-11-01"]
    expect(sorted.toReversed().toSorted((a, b) => (publishedKey(a) < publishedKey(b) ? -1 : 1))).toEqual(sorted)
  })

  it("compares dates with offsets by the moment that they name", () => {
    expect(publishedKey("2025-11-01T01:00+05:30") < publishedKey("2025-10-31T20:00Z")).toBe(true)
    expect(publishedKey("2025-11-01T01:00:00+0530")).toBe("2025-10-31T19:30:00.000Z")
  })

  it("leaves a date that names no real moment as it stands", () => {
    expect(publishedKey("2025-13-41T99:99Z")).toBe("2025-13-41T99:99Z")
  })
})
