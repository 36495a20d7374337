import { expect, it } from "vitest"
import { TextMap } from "../../source/text-map.ts"
import { findEntities } from "../find-entities.ts"

const roles = (source: string, name: string) =>
  findEntities([{ role: "paragraph", text: source, map: TextMap.of(source, [{ start: 0, end: source.length }]) }], {
    published: "2025-03-14",
    language: "en",
  })
    .entities.find((entity) => entity.name === name)
    ?.roles.map(({ start, end, ...role }) => ({ ...role, at: source.slice(start, end) }))

it.each([
  [
    "US Secretary of Trade Karl Halvard met him.",
    "Karl Halvard",
    [{ title: "Secretary of Trade", of: "US", country: "place:us", countryCode: "US", at: "Secretary of Trade" }],
  ],
  [
    "Peru's High Commissioner to Kenya, A.B. Quispe, spoke.",
    "A.B. Quispe",
    [
      {
        title: "High Commissioner to Kenya",
        of: "Peru",
        country: "place:peru",
        countryCode: "PE",
        at: "High Commissioner to Kenya",
      },
    ],
  ],
  [
    "Tim Halvard, chairman and CEO of Apple, spoke.",
    "Tim Halvard",
    [{ title: "chairman and CEO", of: "Apple", body: "organization:apple", at: "chairman and CEO" }],
  ],
  [
    "Polish Prime Minister Karl Halvard left Poland.",
    "Karl Halvard",
    [{ title: "Prime Minister", of: "Polish", country: "place:poland", countryCode: "PL", at: "Prime Minister" }],
  ],
  [
    "French Prime Minister Karl Halvard left Poland.",
    "Karl Halvard",
    [{ title: "Prime Minister", of: "French", countryCode: "FR", at: "Prime Minister" }],
  ],
  [
    "The veteran goalkeeper Marta Olsen saved it.",
    "Marta Olsen",
    [{ title: "veteran goalkeeper", at: "veteran goalkeeper" }],
  ],
  ["Dr Marta Olsen spoke.", "Marta Olsen", [{ title: "Dr", at: "Dr" }]],
  [
    "The head of NATO, Karl Halvard, left.",
    "Karl Halvard",
    [{ title: "head", of: "NATO", body: "organization:nato", at: "head" }],
  ],
  [
    "Ana Lima, from the University of Bern, agreed.",
    "Ana Lima",
    [
      {
        title: null,
        of: "University of Bern",
        body: "organization:university-of-bern",
        at: "from the University of Bern",
      },
    ],
  ],
  ["When she met the president, Ana Lima said no.", "Ana Lima", []],
  ["Tim Halvard, who met the president of France, said no.", "Tim Halvard", []],
])("roles of: %s", (text, name, expected) => {
  expect(roles(text, name)).toEqual(expected)
})
