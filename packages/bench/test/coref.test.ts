import fc from "fast-check"
import { expect, it } from "vitest"
import { assign } from "../src/coref/assign.ts"
import { bCubed, ceaf } from "../src/coref/partition.ts"
import { toDocument } from "../src/coref/read-gum.ts"

const CONLLU = `# newpar
# text = Ana Lima's firm, Acme, rose.
1	Ana	_	PROPN	_	_	_	_	_	Entity=(2-organization-new-n-cf1-4-coref(1-person-new-n-cf2-1,2-coref
2-3	Lima's	_	_	_	_	_	_	_	_
2	Lima	_	PROPN	_	_	_	_	_	_
3	's	_	PART	_	_	_	_	_	Entity=1)
4	firm	_	NOUN	_	_	_	_	_	Entity=2)|SpaceAfter=No
5	,	_	PUNCT	_	_	_	_	_	_
6	Acme	_	PROPN	_	_	_	_	_	Entity=(2-organization-new-n-cf1-1-appos-Acme)|SpaceAfter=No
7	,	_	PUNCT	_	_	_	_	_	_
8	rose	_	VERB	_	_	_	_	_	SpaceAfter=No
9	.	_	PUNCT	_	_	_	_	_	_

# newpar
# text = She left.
1	She	_	PRON	_	_	_	_	_	Entity=(1-person-giv-n-cf1-1-ana)
2	left	_	VERB	_	_	_	_	_	SpaceAfter=No
3	.	_	PUNCT	_	_	_	_	_	_
`

it("reads a document's mentions with their places, heads and entities", () => {
  const { paragraphs, mentions } = toDocument("invented", CONLLU)
  expect(paragraphs).toEqual(["Ana Lima's firm, Acme, rose.", "She left."])
  const text = paragraphs.join("\n\n")
  const shown = mentions.map(({ start, end, head, form, entity }) => [
    entity,
    form,
    text.slice(start, end),
    text.slice(head.start, head.end),
  ])
  expect(shown).toEqual([
    ["1", "name", "Ana Lima's", "Ana Lima"],
    ["2", "nominal", "Ana Lima's firm", "firm"],
    ["2", "name", "Acme", "Acme"],
    ["1", "pronoun", "She", "She"],
  ])
})

const placed = (pairs: string) => pairs.split(" ").map((pair) => ({ wanted: pair[0] ?? "", found: pair[1] ?? "" }))

it.each([
  ["aX aX bY", 1, 1],
  ["aX bX", 2 / 3, 4 / 9],
  ["aX aY", 2 / 3, 4 / 9],
])("of %s, B³ is %d and CEAF %d", (pairs, cubed, aligned) => {
  expect(bCubed(placed(pairs))).toBeCloseTo(cubed)
  expect(ceaf(placed(pairs))).toBeCloseTo(aligned)
})

it("pairs rows and columns as well as trying every order does", () => {
  const cell = fc.integer({ min: 0, max: 9 })
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    )
  const best = (rows: number[][], taken: ReadonlySet<number>): number => {
    const [row, ...rest] = rows
    if (!row) return 0
    const left = row.map((gain, at) => (taken.has(at) ? 0 : gain + best(rest, new Set([...taken, at]))))
    return Math.max(best(rest, taken), ...left)
  }
  fc.assert(
    fc.property(table, (rows) => {
      expect(assign(rows)).toBe(best(rows, new Set()))
    }),
  )
})
