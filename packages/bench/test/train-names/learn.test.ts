import { readNameModel } from "@corpus/core/names"
import { expect, test } from "vitest"
import { joinHyphens } from "../../src/train-names/join-hyphens.ts"
import { blank, type Lesson, markName } from "../../src/train-names/lesson.ts"
import { packWeights } from "../../src/train-names/pack-weights.ts"
import { readColumns } from "../../src/train-names/read-columns.ts"
import { readNames, trainPasses } from "../../src/train-names/train-passes.ts"

const learning = { epochs: 8, rate: 0.3, l1: 0.01, l2: 0.1, least: 1, seed: 1 }
const PASSES = { first: learning, second: learning, folds: 2 }
const PACKING = [
  { steps: 32, least: 1 },
  { steps: 32, least: 1 },
]

const TOWNS = ["Varna", "Plovdiv", "Burgas", "Ruse"]
const lessons = TOWNS.flatMap((town): Lesson[] =>
  ["Mayor", "Judge", "Doctor"].map((title) => {
    const sentence = blank(["In", town, ",", title, "Iliev", "spoke", "."])
    markName(sentence, 1, 1, ["place"])
    markName(sentence, 4, 4, ["person"])
    return { kind: "news", sentences: [sentence] }
  }),
)

test("what is learned finds the same in like sentences, from the packed file too, and is the same twice", () => {
  const model = trainPasses(lessons, PASSES, () => {})
  const words = ["In", "Sliven", ",", "Judge", "Iliev", "spoke", "."]
  const wanted = [
    { first: 1, last: 1, type: "place" },
    { first: 4, last: 4, type: "person" },
  ]
  expect(readNames({ kind: "news", sentences: [blank(words)] }, model)).toEqual([wanted])
  const pack = () => {
    const { first, second } = trainPasses(lessons, PASSES, () => {})
    return packWeights(second ? [first, second] : [first], PACKING)
  }
  const bytes = pack()
  expect(readNameModel(bytes).tag([{ words }])[0]?.names).toMatchObject(wanted)
  expect(pack()).toEqual(bytes)
})

test("columns are read with IOB and BIO tags, documents apart", () => {
  const text = "-DOCSTART- O\n\nAda I-PER\nLovelace I-PER\nOslo I-LOC\n\nYork B-LOC\nBath B-LOC\n"
  expect(readColumns(text)).toEqual([
    {
      words: ["Ada", "Lovelace", "Oslo"],
      spans: [
        { first: 0, last: 1, tag: "PER" },
        { first: 2, last: 2, tag: "LOC" },
      ],
      opens: true,
    },
    {
      words: ["York", "Bath"],
      spans: [
        { first: 0, last: 0, tag: "LOC" },
        { first: 1, last: 1, tag: "LOC" },
      ],
      opens: false,
    },
  ])
})

test("words cut at a hyphen are joined inside a name and outside of names, and not where one begins", () => {
  const inside = blank(["Omar", "al", "-", "Masri", "left"])
  markName(inside, 0, 3, ["person"])
  const joined = joinHyphens(inside)
  const wanted = blank(["Omar", "al-Masri", "left"])
  markName(wanted, 0, 1, ["person"])
  expect(joined).toEqual(wanted)
  const between = blank(["Paris", "-", "based"])
  markName(between, 0, 0, ["place"])
  expect(joinHyphens(between)).toEqual(between)
  expect(joinHyphens(blank(["co", "-", "operate"])).words).toEqual(["co-operate"])
})
