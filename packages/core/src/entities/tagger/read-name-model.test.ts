import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { expect, test } from "vitest"
import { CorpusError } from "../../errors.ts"
import { readNameModel } from "./read-name-model.ts"

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "weights/names.bin")))
const model = readNameModel(bytes)

test("a file that is cut short, or is none, is refused", () => {
  for (const length of [0, 3, 4, 5, 400, 2000, bytes.length - 1])
    expect(() => readNameModel(bytes.subarray(0, length))).toThrow(CorpusError)
  expect(() => readNameModel(new TextEncoder().encode("no weights at all"))).toThrow(CorpusError)
})

test("names of people, bodies and places in a plain sentence are found, and none where there is none", () => {
  const words =
    "Prime Minister Tomasz Wieczorek of Poland met officials of the European Commission in Brussels .".split(" ")
  const plain = "the rain went on for most of the night and nobody slept .".split(" ")
  const [found, none] = model.tag([{ words }, { words: plain }])
  const names = found?.names.map(({ first, last, type }) => [words.slice(first, last + 1).join(" "), type])
  expect(names).toEqual([
    ["Tomasz Wieczorek", "person"],
    ["Poland", "place"],
    ["European Commission", "organization"],
    ["Brussels", "place"],
  ])
  expect(none?.names).toEqual([])
})

const word = fc.oneof(
  fc.constantFrom(
    "Lagos",
    "the",
    "Ministry",
    "of",
    "Health",
    "said",
    "Amara",
    "Okoye",
    ".",
    "’s",
    "G20",
    "THE",
    "—",
    "…",
  ),
  fc.string({ maxLength: 12 }),
)
const sentences = fc.array(fc.record({ words: fc.array(word, { maxLength: 12 }) }), { maxLength: 5 })

test("spans are inside their sentence, in order and apart, likelihoods are from 0 to 1, and twice the same", () => {
  fc.assert(
    fc.property(sentences, (document) => {
      const tagged = model.tag(document)
      expect(tagged).toHaveLength(document.length)
      for (const [at, { names, outside }] of tagged.entries()) {
        const { words } = document[at] as (typeof document)[number]
        let next = 0
        for (const { first, last } of names) {
          expect(first).toBeGreaterThanOrEqual(next)
          expect(last).toBeGreaterThanOrEqual(first)
          next = last + 1
        }
        expect(next).toBeLessThanOrEqual(words.length)
        for (const share of Array.from(outside)) expect(share >= 0 && share <= 1.000001).toBe(true)
      }
      expect(model.tag(document)).toEqual(tagged)
    }),
  )
})

test("sentences without words change nothing in the others", () => {
  fc.assert(
    fc.property(sentences, (document) => {
      const spaced = document.flatMap((sentence) => [{ words: [] }, sentence])
      expect(model.tag(spaced).filter((_, at) => at % 2 === 1)).toEqual(model.tag(document))
    }),
  )
})
