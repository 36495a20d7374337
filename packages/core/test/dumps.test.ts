import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { createCapture, parse, verify } from "../src/index.ts"
import type { Article } from "../src/schema/article.ts"

/** What a reader gets out of each of the invented dumps beside this file. */
const EXPECTED: Record<
  string,
  Partial<Article["metadata"]> & {
    dialect: string
    body: [first: string, last: string, count: number]
    captions?: number
  }
> = {
  "service-with-byline-and-captions": {
    dialect: "text",
    title: "Lisbon mayor resigns after tram inquiry finds ignored warnings",
    authors: ["Clara Mendes"],
    published: "2024-03-12",
    tags: ["Portugal", "Lisbon"],
    body: ["The mayor of Lisbon", "An election will be held on 5 May.", 8],
    captions: 2,
  },
  "agency-with-breaks": {
    dialect: "mixed",
    title: "Senate passes $95 billion farm bill after marathon session",
    authors: ["Mary Ann Lopez", "John O'Brien"],
    modified: "2025-02-03T18:12",
    dateline: { place: "Washington", date: null, agency: "AP" },
    body: ["WASHINGTON (AP) — The Senate on Monday", "“in its current form.”", 3],
  },
  "markdown": {
    dialect: "mixed",
    title: "Kenya and Tanzania agree to reopen border crossing",
    authors: ["Joseph Otieno"],
    published: "2023-06-14",
    dateline: { place: "Nairobi", date: null, agency: null },
    body: ["NAIROBI — Kenya and Tanzania have agreed to reopen the Namanga border crossing", 'not an end".', 7],
  },
  "city-desk-with-furniture": {
    dialect: "text",
    title: "Pune: Two held for running fake call centre",
    published: "2024-04-09T07:45",
    body: ["Pune: Police arrested two men", "at Chandannagar police station.", 4],
  },
  "hard-wrapped-wire": {
    dialect: "text",
    dateline: { place: "Brussels", date: "11-07", agency: "Reuters" },
    body: ["BRUSSELS, Nov 7 (Reuters) - The European Commission", "fell 4% in Amsterdam.", 4],
  },
  "escaped-twice": {
    dialect: "mixed",
    title: "Cyclone Idra kills nine in Madagascar",
    dateline: { place: "Antananarivo", date: null, agency: null },
    body: [
      "ANTANANARIVO: At least nine people died when Cyclone Idra struck Madagascar’s east coast",
      "in Mananjary.",
      3,
    ],
  },
}

describe("a careless scraper's dump", () => {
  for (const [name, { dialect, body, captions = 0, ...metadata }] of Object.entries(EXPECTED)) {
    it(`gives up its article: ${name}`, async () => {
      const bytes = readFileSync(new URL(`dumps/${name}.txt`, import.meta.url))
      const article = parse(await createCapture(bytes))
      const paragraphs = article.text.split("\n\n")
      expect(article.dialect).toBe(dialect)
      expect(article.metadata).toMatchObject(metadata)
      expect(paragraphs[0]).toContain(body[0])
      expect(paragraphs.at(-1)).toContain(body[1])
      expect(paragraphs).toHaveLength(body[2])
      expect(article.blocks.filter(({ role }) => role === "caption")).toHaveLength(captions)
      expect(await verify(article, bytes)).toEqual([])
    })
  }
})

describe("the headline of a dump", () => {
  const BODY = [
    "The river rose by two metres in the north on Monday night, and the mayor asked all who live beside it to leave their houses.",
    "Soldiers carried sandbags to the bridge, while engineers opened the second gate of the dam to let the water through.",
    "The mayor said that the river would fall again by Thursday, and that nobody had been hurt in the flood so far.",
  ]
  const titleOf = async (...head: string[]) => {
    const capture = await createCapture(new TextEncoder().encode([...head, ...BODY].join("\n\n")), {
      mediaType: "text/plain; charset=utf-8",
    })
    return parse(capture, { annotate: false }).metadata.title
  }
  const HEADLINE = "River rises in the north as mayor asks people to leave"

  it("is no short line of the menu, though the body has each of its words", async () => {
    expect(await titleOf("Home", "Let the River In", "Sign in", HEADLINE)).toBe(HEADLINE)
  })

  it("stands on a line of its own rather than behind a trail of sections", async () => {
    expect(await titleOf(`Home » Weather » ${HEADLINE}`, "Sign in", HEADLINE)).toBe(HEADLINE)
    expect(await titleOf(`Home » Weather » ${HEADLINE}`)).toBe(`Home » Weather » ${HEADLINE}`)
  })

  it("is followed by a line that names who wrote, which no line of the interface does", async () => {
    const authorsOf = async (...lines: string[]) => {
      const bytes = new TextEncoder().encode([HEADLINE, ...lines, ...BODY].join("\n\n"))
      return parse(await createCapture(bytes, { mediaType: "text/plain" }), { annotate: false }).metadata.authors
    }
    expect(await authorsOf("Jane Doe")).toEqual(["Jane Doe"])
    expect(await authorsOf("Political desk", "By Jane Doe and John Roe")).toEqual(["Jane Doe", "John Roe"])
    expect(await authorsOf("Share This", "Getty Images", "Menu")).toEqual([])
  })
})
