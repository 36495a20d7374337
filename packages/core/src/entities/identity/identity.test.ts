import { expect, it } from "vitest"
import { TextMap } from "../../source/text-map.ts"
import { findEntities } from "../find-entities.ts"

/** The entities of a paragraph: each one's mentions, with the rule of each that another mention's rule does not give. */
const read = (source: string) =>
  findEntities([{ role: "paragraph", text: source, map: TextMap.of(source, [{ start: 0, end: source.length }]) }], {
    published: "2025-03-14",
    language: "en",
  }).entities

const persons = (text: string): string[] =>
  read(text)
    .filter(({ type }) => type === "person")
    .map(({ mentions }) => mentions.map((mention) => mention.text).join("|"))

const things = (text: string): string[] =>
  read(text)
    .filter(({ type }) => type !== "person")
    .map(({ mentions }) => mentions.map((mention) => mention.text).join("|"))

it.each([
  ["Kim Min-jun won. Min-jun Kim smiled. Minjun Kim left.", ["Kim Min-jun|Min-jun Kim|Minjun Kim"]],
  ["Mr Khan sued. Mrs Khan wept. Mr Khan left.", ["Khan|Khan", "Khan"]],
  ["Robert Halvard Jr. spoke. Robert Halvard III is his son.", ["Robert Halvard Jr.", "Robert Halvard III"]],
  ["María García Márquez won. García Márquez smiled.", ["María García Márquez|García Márquez"]],
  ["A.B. Brandt spoke. Mr AB Brandt left. A. B. Brandt ate.", ["A.B. Brandt|AB Brandt|A. B. Brandt"]],
  ["Recep Yilmaz spoke. Mr Yılmaz left.", ["Recep Yilmaz|Yılmaz"]],
  ["Andriy Zelensky spoke. Zelenskyy left.", ["Andriy Zelensky|Zelenskyy"]],
  ["Ana Silva, then known as Ana Costa, left. Costa won.", ["Ana Silva|Ana Costa|Costa"]],
  ["Anna Brandt met Mayor Timothy Brandt. Mayor Brandt left.", ["Anna Brandt", "Timothy Brandt|Brandt"]],
  ["Mayor Timothy Brandt met Anna Brandt. Mayor Brandt left.", ["Timothy Brandt|Brandt", "Anna Brandt"]],
  ["Peter Brandt met Anna Brandt. Mr Brandt left.", ["Peter Brandt|Brandt", "Anna Brandt"]],
])("persons of: %s", (text, expected) => {
  expect(persons(text)).toEqual(expected)
})

it.each([
  ["Kyiv was hit. Kiev was dark.", ["Kyiv|Kiev"]],
  ["The Ministry of Health spoke. The Health Ministry left.", ["Ministry of Health|Health Ministry"]],
  ["The US Supreme Court ruled. The Supreme Court was split.", ["US Supreme Court|Supreme Court"]],
  [
    "The Northern Rail Union (NRU) and the National Rowers Union (NRU) met. The NRU left.",
    ["Northern Rail Union|NRU", "National Rowers Union|NRU|NRU"],
  ],
  ["Toyota Motor Corp. rose. Toyota fell.", ["Toyota Motor Corp.|Toyota"]],
  ["Paris said no, and France agreed.", ["Paris", "France"]],
  ["Eswatini, formerly Swaziland, agreed.", ["Eswatini|Swaziland"]],
])("things of: %s", (text, expected) => {
  expect(things(text)).toEqual(expected)
})

it("keeps the evidence of each merge on the mention", () => {
  const [person] = read("Robert Halvard sang. Bob Halvard danced. Halvard left.")
  expect(person?.mentions.map(({ rule }) => rule)).toEqual(["given-name", "nickname", "surname"])
})
