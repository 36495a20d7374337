import { expect, test } from "vitest"
import type { Run } from "./ledger-runs.ts"
import { PART, partOf } from "./part.ts"

const runs = Array.from({ length: 2 * PART + 1 }, (_, start): Run => ({
  start,
  end: start + 1,
  kind: "markup",
  label: null,
  rule: "tag",
  block: null,
  text: "x",
}))

test("the parts together are all runs, in order", () => {
  const parts = ["1", "2", "3"].flatMap((asked) => partOf(runs, asked, null).runs)
  expect(parts).toEqual(runs)
})

test("a place brings up the part that holds it, unless another is asked for", () => {
  expect(partOf(runs, undefined, { at: PART }).number).toBe(2)
  expect(partOf(runs, "3", { at: PART }).number).toBe(3)
})

test.each([undefined, "0", "x", ["2"]])("%j brings up the first part", (asked) => {
  expect(partOf(runs, asked, null)).toMatchObject({ number: 1, count: 3 })
})

test("beyond the last part there is the last part; of nothing there is one empty part", () => {
  expect(partOf(runs, "99", null).number).toBe(3)
  expect(partOf([], undefined, { at: 4 })).toEqual({ runs: [], number: 1, count: 1 })
})
