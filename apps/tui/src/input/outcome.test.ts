import { describe, expect, test } from "vitest"
import { exitCodeOf } from "./outcome.ts"

describe("the exit code", () => {
  test.each([
    ["nothing failed", [0, 0], 0],
    ["nothing was given", [], 0],
    ["the one input failed", [1], 1],
    ["no input has an article", [3, 3], 3],
    ["some inputs failed", [0, 1, 3], 4],
    ["one of two has no article", [3, 0], 4],
    ["nothing came of anything", [1, 3], 1],
  ])("says that %s", (_, outcomes, expected) => {
    expect(exitCodeOf(outcomes)).toBe(expected)
  })
})
