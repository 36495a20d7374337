import { describe, expect, test } from "vitest"
import { commandOf, KEYS } from "./keys.ts"
import { helpRows } from "./help-rows.ts"

describe("the key table", () => {
  test("gives no key two meanings", () => {
    const keys = KEYS.flatMap((binding) => binding.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test("is what the help prints, every key of it", () => {
    const help = helpRows((_, text) => text).map(({ text }) => text)
    for (const [at, binding] of KEYS.entries()) {
      for (const key of binding.keys) expect(help[at]).toContain(key)
      expect(help[at]).toContain(binding.help)
    }
  })

  test("names what a key asks for, and nothing for the rest", () => {
    expect([commandOf("j"), commandOf("G"), commandOf("z")]).toEqual(["down", "bottom", undefined])
  })
})
