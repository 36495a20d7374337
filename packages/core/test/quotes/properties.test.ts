import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findQuotes } from "../../src/quotes/index.ts"
import type { TextBlock } from "../../src/article/text-block.ts"
import { Quote } from "../../src/schema/quote.ts"
import { TextMap } from "../../src/source/text-map.ts"
import { readMarkedArticle } from "./marked-article.ts"

/** Pieces of which hostile and lifelike text is made: marks of all kinds, cues, names, stops, references, broken pairs. */
const piece = fc.oneof(
  fc.constantFrom("“", "”", '"', "'", "‘", "’", "«", "»", "„", "「", "」", "``", "''", '""', "”“"),
  fc.constantFrom(
    " said ",
    ", he said. ",
    " according to ",
    " adding that ",
    " who said ",
    " and said ",
    ": ",
    ". ",
    ", ",
    " — ",
  ),
  fc.constantFrom("[Ana Lima]", "[Bo Berg]", "[org:Acme]", "the minister", "both sides", "She", "We will win", " | "),
  fc.string({ unit: "binary", maxLength: 6 }).map((text) => text.replace(/[[\]|]/g, "")),
)
const line = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""))

function block(text: string): TextBlock {
  return { role: "paragraph", text, map: new TextMap(text, [{ start: 0, end: text.length }]) }
}

describe("whatever the text", () => {
  test("quotations are valid, map back to the source, name given entities and come out the same twice", () => {
    fc.assert(
      fc.property(line, (marked) => {
        const { source, blocks, entities } = readMarkedArticle(marked)
        const quotes = findQuotes(blocks, entities, "id")
        const ids = new Set(entities.map(({ id }) => id))
        for (const quote of quotes) {
          expect(() => Quote.parse(quote)).not.toThrow()
          for (const span of [quote, quote.source, quote.cue]) {
            if (span) expect(source.slice(span.start, span.end)).toBe(span.text)
          }
          for (const speaker of [quote.speaker ?? []].flat()) expect(ids).toContain(speaker)
        }
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
        expect(findQuotes(blocks, entities, "id")).toEqual(quotes)
      }),
      { numRuns: 1000 },
    )
  })

  test("quotations with marks do not overlap and stand in the order of the text", () => {
    fc.assert(
      fc.property(line, (marked) => {
        const { blocks, entities } = readMarkedArticle(marked)
        const quotes = findQuotes(blocks, entities, "id").filter(({ kind }) => kind !== "indirect")
        for (const [at, quote] of quotes.entries()) expect(quote.start).toBeGreaterThanOrEqual(quotes[at - 1]?.end ?? 0)
      }),
      { numRuns: 500 },
    )
  })

  test("an edited piece of the source is taken whole", () => {
    const source = "She said: &quot;We will win.&quot;"
    const map = TextMap.of(source, [
      { start: 0, end: 10 },
      { start: 10, end: 16, text: '"' },
      { start: 16, end: 28 },
      { start: 28, end: 34, text: '"' },
    ])
    expect(findQuotes([{ role: "paragraph", text: map.text, map }], [], "id")).toMatchObject([
      { start: 10, end: 34, text: '"We will win."' },
    ])
  })
})

describe("hostile input takes time in line with its length", () => {
  test.each([
    ["opening marks", "“"],
    ["closing marks", "” "],
    ["straight marks", '" '],
    ["marks without spaces", '"'],
    ["singles", "'a "],
    ["empty pairs", "“” "],
    ["cues", "said "],
    ["second verbs", "and said "],
    ["relative clauses", "who said, "],
    ["quoted words", "“a” said, "],
    ["participles", ", adding that he "],
    ["brackets", "x) said "],
    ["reports", "Ana said that he was well. "],
  ])("%s", { retry: 3 }, (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length)
      const start = performance.now()
      findQuotes([block(text)], [], "id")
      return performance.now() - start
    }
    time(2_000)
    const small = time(50_000)
    expect(time(400_000)).toBeLessThan(8 * 4 * Math.max(small, 25))
  })
})
