import fc from "fast-check"
import { expect, it } from "vitest"
import { entitiesOf } from "../entities-of.ts"

/** What stands for an entity beside its names, with the rule that says so. */
const references = (text: string, name: string): string[] | undefined =>
  entitiesOf([text])
    .find((entity) => entity.name === name)
    ?.references?.map((reference) => `${reference.text} (${reference.form}, ${reference.rule})`)

it.each<[string, string, string[] | undefined]>([
  ["Foreign Minister Ana Silva spoke. The minister left.", "Ana Silva", ["The minister (nominal, role)"]],
  ["Deputy minister Ana Silva spoke. The minister left.", "Ana Silva", undefined],
  ["Anna Brandt, 43, sang. The 43-year-old danced.", "Anna Brandt", ["The 43-year-old (nominal, age)"]],
  ["The Ministry of Health spoke. The ministry left.", "Ministry of Health", ["The ministry (nominal, head-noun)"]],
  [
    "Petrobras, the Brazilian oil company, rose. The company said it would pay.",
    "Petrobras",
    ["the Brazilian oil company (nominal, description)", "The company (nominal, description)", "it (pronoun, subject)"],
  ],
  [
    "The Oslo-based group Norsk Hydro rose. The Oslo-based group fell.",
    "Norsk Hydro",
    ["The Oslo-based group (nominal, description)"],
  ],
  ["Anna Brandt sang. She left.", "Anna Brandt", ["She (pronoun, only-one)"]],
  ["Anna Brandt sang to a woman. “She left,” he said.", "Anna Brandt", undefined],
  ["France agreed. The French team left.", "France", ["French (demonym, demonym)"]],
  ["The French team left.", "France", undefined],
])("what stands for a name: %s", (text, name, expected) => {
  expect(references(text, name)).toEqual(expected)
})

const PIECES = [
  "Mr Brandt",
  "Anna Brandt",
  "Acme Bank",
  "the bank",
  "She",
  "his",
  "it said",
  "the minister",
  "Minister ",
  ", 43,",
]
const MORE = [". ", ", ", " said ", "“", "”", " France ", " French ", "\n", " a man "]

it("reads what the span reads, and never inside a name", () => {
  const text = fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 40 }).map((pieces) => pieces.join(" "))
  fc.assert(
    fc.property(text, (source) => {
      const entities = entitiesOf([source])
      const names = entities.flatMap(({ mentions }) => mentions)
      for (const { start, end, text: is } of entities.flatMap((entity) => entity.references ?? [])) {
        expect(source.slice(start, end)).toBe(is)
        expect(names.some((name) => name.start <= start && end <= name.end)).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})
