import { CorpusError } from "@corpus/core"
import { longer, PHRASE_CLASSES, readKnownPhrases, sentenceReader } from "@corpus/core/training"
import fc from "fast-check"
import { expect, test } from "vitest"
import { gazetteerEntries } from "../../src/gazetteer/gazetteer-entries.ts"
import { packGazetteer } from "../../src/gazetteer/pack-gazetteer.ts"

const entries = gazetteerEntries()
const bytes = packGazetteer(entries)
const { phrases, end } = readKnownPhrases(bytes)
const read = sentenceReader(phrases)

const classesOf = (...words: string[]): string[] => {
  const said = phrases.find(read({ words }).words.reduce(longer, 0))
  return PHRASE_CLASSES.filter((_, bit) => (said >> bit) & 1)
}

test("what is packed is read again, the same bytes each time, whatever stands behind it", () => {
  expect(packGazetteer(gazetteerEntries())).toEqual(bytes)
  expect(end).toBe(bytes.length)
  expect(readKnownPhrases(Uint8Array.from([...bytes, 1, 2, 3])).end).toBe(end)
  expect(classesOf("Norway")).toEqual(["country"])
  expect(classesOf("Addis", "Ababa")).toEqual(["city"])
  expect(classesOf("Swahili")).toEqual(["language"])
})

test("the cities of the world are known by size and country, and none of it is seen by the features of words", () => {
  const cityOf = (...words: string[]) => phrases.city(read({ words }).words.reduce(longer, 0))
  expect(cityOf("Odense")).toEqual({ size: "city", country: "DK" })
  expect(cityOf("São", "Paulo")).toEqual({ size: "metropolis", country: "BR" })
  expect(cityOf("Sao", "Paulo")).toEqual(cityOf("São", "Paulo"))
  expect(cityOf("Slagelse")).toEqual({ size: "town", country: "DK" })
  expect(cityOf("San", "Pedro")).toEqual({ size: "city" })
  expect(cityOf("Norway")).toBeUndefined()
  expect(classesOf("Slagelse")).toEqual([])
})

test("words of grammar and of the calendar are not in it, nor what nobody put there", () => {
  expect(["the", "may", "monday", "police"].filter((word) => entries.has(word))).toEqual([])
  expect(classesOf("Ababa", "Addis")).toEqual([])
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{12,20}$/), (word) => {
      expect(classesOf(word).length > 0).toBe(
        [...(entries.get(word)?.classes ?? [])].some((one) => !one.endsWith("town")),
      )
    }),
  )
})

test("one that is cut short is refused", () => {
  for (const length of [5, 8, 11, 400, bytes.length - 1])
    expect(() => readKnownPhrases(bytes.subarray(0, length))).toThrow(CorpusError)
})
