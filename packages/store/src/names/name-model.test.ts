import { createCapture, parse } from "@corpus/core"
import { expect, test } from "vitest"
import { nameModel } from "./name-model.ts"

const TEXT = `Harbour talks resume in Lisbon

The harbour minister, Teodoro Quintanilha, met Ilse Varga of the Baltic Pilots' Guild on Tuesday.

Quintanilha said that the guild had asked for more time.
`

test("the model is read once", () => {
  expect(nameModel()).toBe(nameModel())
})

test("an article read with it has names whose spans read as their text, and says nothing of rules alone", async () => {
  const capture = await createCapture(TEXT)
  const { entities, messages } = parse(capture, { names: nameModel() })
  for (const { mentions } of entities)
    for (const { start, end, text } of mentions) expect(TEXT.slice(start, end)).toBe(text)
  expect(entities.find(({ name }) => name === "Teodoro Quintanilha")).toMatchObject({ type: "person" })
  expect(messages.map(({ rule }) => rule)).not.toContain("names-by-rules")
  expect(parse(capture).messages.map(({ rule }) => rule)).toContain("names-by-rules")
})
