import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readMarked } from "../src/marked/read-marked.ts"
import { REPOSITORY } from "../src/repository.ts"

const ARTICLE = `outlet: Harbour Post
entity lena-moreau person Lena Moreau
entity port-accord agreement Tarsa Port Accord
---
~navigation Home | World
[Moreau](lena-moreau) signs [Tarsa Port Accord](port-accord)
It is {direct lena-moreau start}“a new start for [Tarsa](?port-accord)”{/}, [she](=lena-moreau) said. \\[sic]
`

describe("readMarked", () => {
  const article = readMarked(ARTICLE, "sample")
  const texts = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => article.source.slice(start, end))

  it("takes the marks out of the text", () => {
    expect(article.source).toBe(
      "Home | World\nMoreau signs Tarsa Port Accord\nIt is “a new start for Tarsa”, she said. [sic]\n",
    )
    expect(article.header).toEqual({ outlet: "Harbour Post" })
  })

  it("gives every mark its span", () => {
    expect(article.entities.map((entity) => texts(entity.mentions))).toEqual([["Moreau"], ["Tarsa Port Accord"]])
    expect(texts(article.entities[1]?.optionalMentions ?? [])).toEqual(["Tarsa"])
    expect(texts(article.entities[0]?.nominal ?? [])).toEqual(["she"])
    expect(texts(article.quotes)).toEqual(["“a new start for Tarsa”"])
    expect(article.quotes[0]).toMatchObject({ kind: "direct", speaker: "lena-moreau", utterance: "start" })
    expect(texts(article.noise)).toEqual(["Home | World"])
  })

  it.each([
    ["a mark that is not closed", ARTICLE.replace("](lena-moreau)", "")],
    ["a name that the header lacks", ARTICLE.replace("](lena-moreau)", "](nobody)")],
    ["an entity that is never named", ARTICLE.replace("---", "entity idle person Ida Idle\n---")],
    ["a text without a header", "Moreau signs."],
  ])("refuses %s", (_, text) => {
    expect(() => readMarked(text, "sample")).toThrow(/^sample: /u)
  })
})

describe("the marked articles", () => {
  const files = ["training", "stories", "stories-held-out"].flatMap((folder) =>
    readdirSync(join(REPOSITORY, "corpus", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".marked"))
      .map((file) => join("corpus", folder, file)),
  )
  it("can all be read", () => {
    for (const file of files) readMarked(readFileSync(join(REPOSITORY, file), "utf8"), file)
  })
})
