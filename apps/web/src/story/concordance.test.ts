import type { Utterance, Variant } from "@corpus/core/schema"
import { expect, test } from "vitest"
import { concordance } from "./concordance.ts"

const variant = (article: string, text: string, drift: Variant["drift"]): Variant => ({
  article,
  start: 0,
  end: text.length,
  text,
  drift,
  differences: [],
})

const rain: Utterance = {
  id: "u1",
  speaker: "person:a",
  reference: 1,
  variants: [
    variant("x", "There will be a little rain.", "reworded"),
    variant("y", "It will rain.", "verbatim"),
    variant("z", "It will rain.", "verbatim"),
    variant("w", "It'll rain.", "house-style"),
  ],
}

test("the majority's wording comes first and each letter-for-letter wording stands once", () => {
  const [group] = concordance({ utterances: [rain] })
  const wordings = group?.utterances[0]?.wordings
  expect(wordings?.map((wording) => wording.variants.map(({ article }) => article))).toEqual([["y", "z"], ["w"], ["x"]])
  expect(wordings?.map((wording) => wording.isReference)).toEqual([true, false, false])
})

test("a reference that is not the nearest still comes first", () => {
  const [group] = concordance({ utterances: [{ ...rain, reference: 0 }] })
  expect(group?.utterances[0]?.wordings[0]?.variants[0].article).toBe("x")
})

test("a wording that stands alone is no reference to anything", () => {
  const alone: Utterance = { ...rain, reference: 0, variants: [variant("x", "It will rain.", "only-here")] }
  expect(concordance({ utterances: [alone] })[0]?.utterances[0]?.wordings[0]?.isReference).toBe(false)
})

test("utterances are gathered by speaker, and those of nobody named come last", () => {
  const nobody: Utterance = { ...rain, id: "u0", speaker: null }
  const both: Utterance = { ...rain, id: "u2", speaker: ["person:a", "person:b"] }
  const groups = concordance({ utterances: [nobody, rain, both, { ...rain, id: "u3" }] })
  expect(groups.map(({ speakers, utterances }) => [speakers, utterances.map(({ id }) => id)])).toEqual([
    [["person:a"], ["u1", "u3"]],
    [["person:a", "person:b"], ["u2"]],
    [[], ["u0"]],
  ])
})
