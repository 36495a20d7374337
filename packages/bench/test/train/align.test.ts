import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { alignedShares } from "../../src/train/align.ts"

const split = (text: string) => text.split(" ").filter((word) => word !== "")
const shares = (blocks: readonly string[], answer: string) => alignedShares(blocks.map(split), split(answer))

describe("the share of a block that the answer has", () => {
  test.each([
    [
      "is all of what makes up the answer, and nothing of what stands around it",
      ["top of page", "a b c", "d e", "foot"],
      "a b c d e",
      [0, 1, 1, 0],
    ],
    ["is a part where the answer has a part", ["a b x y"], "a b", [0.5]],
    ["goes by order: of two that changed places the longer one counts", ["d e", "a b c"], "a b c d e", [0, 1]],
    ["leaves out words that match alone", ["c d", "x a"], "c d z a", [1, 0]],
    ["counts a word beside what matches before it", ["a b", "c", "d e"], "a b c d e", [1, 1, 1]],
    ["skips words that the answer has not got", ["a x b"], "a b", [2 / 3]],
    ["is nothing of an empty block or an empty answer", ["", "a b"], "", [0, 0]],
    ["is nothing where there is no block's word in it", ["a b", "c"], "d e f", [0, 0]],
  ])("%s", (_, blocks, answer, expected) => {
    expect(shares(blocks, answer)).toEqual(expected)
  })

  test("of a text that stands twice is that of one, where the answer has it once", () => {
    const [teaser, own] = shares(
      ["the wall gave way", "at noon the wall gave way again"],
      "at noon the wall gave way again",
    )
    expect([teaser, own]).toEqual([0, 1])
  })

  test("of no blocks is none", () => {
    expect(alignedShares([], ["a"])).toEqual([])
  })
})

/** Words of so few kinds that many stand several times, cut into blocks. */
const fewWords = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 })
const blocks = fc.array(fewWords, { minLength: 1, maxLength: 12 })

test("blocks that make up the answer have a share of 1, whatever their words", () => {
  const holds = fc.property(blocks, (blocks) => {
    fc.pre(blocks.flat().length > 1)
    expect(alignedShares(blocks, blocks.flat())).toEqual(blocks.map(({ length }) => (length > 0 ? 1 : 0)))
  })
  fc.assert(holds)
})

test("of blocks with words of their own those that the answer has have a share of 1, and the others 0", () => {
  const sizes = fc.array(fc.record({ words: fc.integer({ min: 2, max: 20 }), isIn: fc.boolean() }), { maxLength: 20 })
  const holds = fc.property(sizes, (sizes) => {
    const blocks = sizes.map(({ words }, block) => Array.from({ length: words }, (_, at) => `${block}-${at}`))
    const answer = blocks.filter((_, block) => sizes[block]?.isIn).flat()
    expect(alignedShares(blocks, answer)).toEqual(sizes.map(({ isIn }) => Number(isIn)))
  })
  fc.assert(holds)
})

test("no more words are counted than the longest common subsequence has", () => {
  const answers = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 80 })
  const holds = fc.property(blocks, answers, (blocks, answer) => {
    const all = alignedShares(blocks, answer)
    expect(all.filter((share) => !(share >= 0 && share <= 1))).toEqual([])
    const counted = all.reduce((sum, share, block) => sum + share * (blocks[block]?.length ?? 0), 0)
    expect(Math.round(counted)).toBeLessThanOrEqual(longestCommon(blocks.flat(), answer))
  })
  fc.assert(holds)
})

/** The textbook's table, row by row. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let before = Array.from({ length: other.length + 1 }, () => 0)
  for (const word of one) {
    const row = [0]
    for (const [at, wanted] of other.entries())
      row.push(word === wanted ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0))
    before = row
  }
  return before.at(-1) ?? 0
}
