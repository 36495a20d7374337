import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { TextMap } from "../source/text-map.ts"
import type { TextBlock } from "../article/text-block.ts"
import { findEntities } from "./find-entities.ts"

const toBlocks = (...texts: string[]): TextBlock[] => {
  const source = texts.join("\n\n")
  let at = 0
  return texts.map((text) => {
    const start = at
    at += text.length + 2
    return { role: "paragraph", text, map: TextMap.of(source, [{ start, end: start + text.length }]) }
  })
}

const read = (...texts: string[]) => findEntities(toBlocks(...texts), { published: "2025-03-14", language: "en" })

const entity = (name: string, ...texts: string[]) => read(...texts).entities.find((found) => found.name === name)

const mentions = (name: string, ...texts: string[]) => entity(name, ...texts)?.mentions.map(({ text }) => text)

describe("one identity", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "surname and courtesy title",
      "Maria Velde",
      ["Prime Minister Maria Velde spoke. Ms Velde left. Velde did not return."],
      ["Maria Velde", "Velde", "Velde"],
    ],
    ["given name alone", "Tomas Okoro", ["Tomas Okoro won. Fans cheered for Tomas."], ["Tomas Okoro", "Tomas"]],
    [
      "nickname",
      "Robert Halvard",
      ["Robert Halvard sang. Later Bob Halvard danced."],
      ["Robert Halvard", "Bob Halvard"],
    ],
    ["initials", "James Arkwell", ["James Arkwell paid. J. Arkwell denied it."], ["James Arkwell", "J. Arkwell"]],
    [
      "handle",
      "Priya Nandakumar",
      ["Priya Nandakumar agreed. “Thanks @PriyaNandakumar”, he wrote."],
      ["Priya Nandakumar", "@PriyaNandakumar"],
    ],
    [
      "acronym",
      "Baltic Fisheries Agency",
      ["The Baltic Fisheries Agency closed the port. The BFA gave no reason."],
      ["Baltic Fisheries Agency", "BFA"],
    ],
    [
      "names of a country",
      "United States",
      ["The United States agreed. The U.S. and America are one; so is the US."],
      ["United States", "U.S.", "America", "US"],
    ],
    [
      "hyphen and case",
      "Nordic Ministers' Meeting-Plus",
      ["The Nordic Ministers' Meeting-Plus began. The Nordic Ministers' Meeting Plus ended."],
      ["Nordic Ministers' Meeting-Plus", "Nordic Ministers' Meeting Plus"],
    ],
  ])("by %s", (_, name, texts, expected) => expect(mentions(name, ...texts)).toEqual(expected))

  test("keeps an earlier name among the aliases", () => {
    const found = entity(
      "Department of Rivers",
      "The Department of Rivers, formerly known as the Department of Canals, is new.",
    )
    expect(found?.aliases).toEqual(["Department of Canals"])
  })

  test("keeps two people with one surname apart, and gives the bare one to the latest", () => {
    const text = "Anna Lindqvist arrived. Peter Lindqvist stayed. Lindqvist slept."
    expect(mentions("Anna Lindqvist", text)).toEqual(["Anna Lindqvist"])
    expect(mentions("Peter Lindqvist", text)).toEqual(["Peter Lindqvist", "Lindqvist"])
  })

  test("finds the short form of an agreement's name", () => {
    const text = "They signed the Norway-Iceland Fisheries Framework. The Fisheries Framework holds for years."
    expect(mentions("Norway-Iceland Fisheries Framework", text)).toEqual([
      "Norway-Iceland Fisheries Framework",
      "Fisheries Framework",
    ])
  })
})

describe("mentions", () => {
  test.each<[string, string]>([
    ["demonyms", "Indian and South Korean officials met a French delegation."],
    ["months, weekdays, faiths", "On Friday, Muslims and Christians prayed. In October they will meet again."],
    ["titles without a name", "The Prime Minister and the Foreign Secretary left."],
    ["words that open a sentence", "However, talks failed. Officials left. Meanwhile nothing happened."],
  ])("are never %s", (_, text) => expect(read(text).entities).toEqual([]))

  test("in a headline are those that the article knows", () => {
    const { entities } = read("Velde Warns of Long Winter", "Maria Velde warned of a long winter on Monday.")
    expect(entities.map(({ name, mentions: spans }) => [name, spans.length])).toEqual([["Maria Velde", 2]])
  })

  test("of a compound stand for themselves", () => {
    const { entities } = read("Norway-Iceland relations are good.")
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([
      ["Norway", "country"],
      ["Iceland", "country"],
    ])
  })
})

describe("roles", () => {
  test("are the title before a name, with its country", () => {
    expect(entity("Karl Osterman", "US Secretary of Commerce Karl Osterman spoke.")?.roles).toMatchObject([
      { title: "Secretary of Commerce", of: "US" },
    ])
  })
  test("are the office after a name, with its body", () => {
    expect(entity("Karl Osterman", "Karl Osterman, chief executive of Granholm Steel, spoke.")?.roles).toMatchObject([
      { title: "chief executive", of: "Granholm Steel" },
    ])
  })
  test("are no forms of address", () => {
    expect(entity("Karl Osterman", "Mr Karl Osterman spoke.")?.roles).toEqual([])
  })
})

const PIECES = [
  "The ",
  "Mr ",
  "Prime Minister ",
  "Ana Silva",
  "Silva",
  "US-India ",
  "(UN) ",
  "’s ",
  "said ",
  "“",
  "”",
  "'",
  ", ",
  ". ",
  "of ",
  "and ",
  "Treaty ",
  "@Ana ",
  "U.S. ",
  "5 million dollars ",
  "Friday ",
  "\n",
  "&",
  "-",
  "İ",
  "😀",
  "\uD800",
  "Ministry ",
]

describe("on any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
  )
  test("every span reads as its text, mentions never overlap, and two runs agree", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const source = texts.join("\n\n")
        const result = read(...texts)
        const spans = result.entities.flatMap((found) => found.mentions).toSorted((a, b) => a.start - b.start)
        for (const { start, end, text: is } of [...spans, ...result.values]) expect(source.slice(start, end)).toBe(is)
        for (const [index, span] of spans.slice(1).entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0)
        expect(new Set(result.entities.map(({ id }) => id)).size).toBe(result.entities.length)
        expect(read(...texts)).toEqual(result)
      }),
      { numRuns: 1000 },
    )
  })
})
