import fc from "fast-check"
import { expect, it } from "vitest"
import { createCapture, parse, verify } from "../src/index.ts"

/** Sentences that state times and amounts, absolute and relative, in paragraphs long enough to be of an article. */
const SENTENCES = [
  "The two governments signed the agreement on Friday after talks that had begun the previous day in the capital.",
  "Officials said the fund would pay $1.2bn over the next five years, or 3.5 per cent of the budget of the region.",
  "In the third quarter of 2024 some 3,000 troops were moved 40km to the north, up from 1,200 a year earlier.",
  "The council meets every week and will vote on May 5, its chairman told reporters late on Monday night.",
  "Prices rose by 25 basis points last month, the statistics office said, and by Rs 500 crore since 31 March.",
  "Two weeks ago the ministry had said that half a million people would be moved by the end of the year.",
]
/** Pieces of an outlet's own between the paragraphs. */
const BETWEEN = ["", "   ", "Advertisement", "ADVERTISEMENT"]

const article = (paragraphs: readonly string[], between: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      "Talks on the fund end with an agreement",
      "By Ada Moreno",
      "Published March 12, 2025",
      ...paragraphs.flatMap((text, index) => [text, ...(between[index] === undefined ? [] : [between[index]])]),
    ].join("\n\n"),
  )

const valuesIn = async (bytes: Uint8Array) => {
  const capture = await createCapture(bytes, { mediaType: "text/plain" })
  const result = parse(capture)
  expect(await verify(result, bytes)).toEqual([])
  return result.values
}

const paragraphs = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 })
  .map((sentences) => sentences.join(" "))
const texts = fc.uniqueArray(paragraphs, { minLength: 3, maxLength: 5 })

it("values verify, and blank lines or adverts between paragraphs change none of them", async () => {
  const holds = fc.asyncProperty(
    texts,
    fc.array(fc.constantFrom(...BETWEEN), { maxLength: 5 }),
    async (given, between) => {
      const plain = await valuesIn(article(given, []))
      const broken = await valuesIn(article(given, between))
      const meaning = ({ kind, value, text, rule }: (typeof plain)[number]) => ({ kind, value, text, rule })
      expect(plain.length).toBeGreaterThan(given.length)
      expect(broken.map(meaning)).toEqual(plain.map(meaning))
    },
  )
  await fc.assert(holds, { numRuns: 150 })
})
