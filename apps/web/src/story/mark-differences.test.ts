import type { Difference } from "@corpus/core/schema"
import fc from "fast-check"
import { expect, test } from "vitest"
import { markDifferences } from "./mark-differences.ts"

const difference = (
  kind: Difference["kind"],
  start: number,
  end: number,
  text: string,
  against: string,
): Difference => ({
  kind,
  start,
  end,
  text,
  against,
})

const locate = (start: number, end: number) => ({ from: start - 100, to: end - 100 })

test("each difference is marked where it stands, with what stands elsewhere", () => {
  const text = "We're glad to sail"
  const differences = [
    difference("word", 114, 118, "sail", "swim"),
    difference("contraction", 100, 105, "We're", "We are"),
    difference("deletion", 110, 110, "", " very"),
  ]
  expect(markDifferences(text, differences, locate)).toEqual([
    { text: "We're", difference: { kind: "contraction", class: "form", against: "We are" } },
    { text: " glad", difference: null },
    { text: "", difference: { kind: "deletion", class: "extent", against: " very" } },
    { text: " to ", difference: null },
    { text: "sail", difference: { kind: "word", class: "wording", against: "swim" } },
  ])
})

test("the runs read as the text, wherever the differences claim to be", () => {
  const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), ranges, (text, spans) => {
      const differences = spans.map(([a, b]) => difference("word", Math.min(a, b), Math.max(a, b), "", ""))
      const runs = markDifferences(text, differences, (from, to) => ({ from, to }))
      expect(runs.map((run) => run.text).join("")).toBe(text)
      expect(runs.filter((run) => run.difference)).toHaveLength(differences.length)
    }),
  )
})
