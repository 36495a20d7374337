import { expect, test } from "vitest"
import { toTokens } from "../../src/quotes/tokens.ts"

test("a mark of two units is one token", () => {
  expect(toTokens("Lima said 🎉😀, again", []).map(({ text }) => text)).toEqual([
    "Lima",
    "said",
    "🎉",
    "😀",
    ",",
    "again",
  ])
})
