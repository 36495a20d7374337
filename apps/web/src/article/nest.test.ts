import fc from "fast-check"
import { expect, test } from "vitest"
import { type Nested, type Ranged, nest } from "./nest.ts"

const read = (nodes: Nested<string>[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : read(node.children))).join("")

const covered = (nodes: Nested<string>[], value: string, inside = false): string =>
  nodes
    .map((node) =>
      typeof node === "string" ? (inside ? node : "") : covered(node.children, value, inside || node.value === value),
    )
    .join("")

test("a name inside a quotation is a child of it", () => {
  const ranges = [
    { from: 6, to: 9, value: "name" },
    { from: 2, to: 12, value: "quote" },
  ]
  expect(nest("a said Bob b c", ranges)).toEqual([
    "a ",
    { value: "quote", children: ["said", { value: "name", children: [" Bo"] }, "b b"] },
    " c",
  ])
})

test("whatever the ranges, the tree reads as the text and every range covers exactly its characters", () => {
  const arbitrary = fc.string({ minLength: 1, maxLength: 60 }).chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        { maxLength: 8 },
      ),
    ),
  )
  fc.assert(
    fc.property(arbitrary, ([text, spans]) => {
      const ranges: Ranged<string>[] = spans.map((span, index) => ({ ...span, value: String(index) }))
      const nodes = nest(text, ranges)
      expect(read(nodes)).toBe(text)
      for (const { from, to, value } of ranges) expect(covered(nodes, value)).toBe(text.slice(from, to))
    }),
  )
})
