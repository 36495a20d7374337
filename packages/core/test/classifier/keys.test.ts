import fc from "fast-check"
import { expect, test } from "vitest"
import { contentWords } from "../../src/blocks/overlap.ts"
import { wordKey } from "../../src/blocks/word-key.ts"
import { namesIn, nameKeys, sumOdds } from "../../src/classifier/odds.ts"
import { sumWordOdds, tellingWords } from "../../src/classifier/word-odds.ts"

const SIGNS = Array.from("aZbé9 ,-_.^$©®İK漢字かタ々〆́𐐀𠀋ß\n")
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 300 }),
  fc.string({ unit: "grapheme" }),
  fc.lorem(),
)
const name = fc.string({ unit: fc.constantFrom(...Array.from("aBcDeF1-_ éK")), maxLength: 500 })

/** The words by a pattern, which says plainly what they are. */
const WORDS = /[\p{L}\p{N}]{4,}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu

test("content words have the keys of the words that the pattern finds", () => {
  fc.assert(
    fc.property(text, (said) => {
      const expected = new Set(said.toLowerCase().match(WORDS)?.map(wordKey))
      expect(new Set(contentWords(said))).toEqual(expected)
    }),
  )
})

test("names are keyed as they are listed", () => {
  fc.assert(
    fc.property(name, (value) => {
      expect(nameKeys(value)).toEqual(namesIn(value).map(wordKey))
    }),
  )
})

test("words are summed up as they are listed, whatever the odds", () => {
  fc.assert(
    fc.property(text, fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1 }), (said, values) => {
      const words = tellingWords(said)
      const odds = new Map(words.map((word, at) => [wordKey(word), values[at % values.length] as number]))
      expect(sumWordOdds(odds, said)).toEqual(sumOdds(odds, words.map(wordKey)))
    }),
  )
})
