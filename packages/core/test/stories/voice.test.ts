import { describe, expect, it } from "vitest"
import { toStories } from "../../src/story/index.ts"
import { articleFrom } from "./story-article.ts"

const article = (publisher: string, body: string) =>
  articleFrom(
    `title: Ferry Aurora runs aground off Cabo Verde\npublished: 2024-05-12\npublisher: ${publisher}\n\nThe ferry Aurora ran aground off Praia in Cabo Verde on Thursday night with 212 people.\n\n${body}\n`,
  )

describe("voice", () => {
  const run = "the reef lights north of Praia had been broken since the winter storms tore away two beacons"

  it("is pointed at where an outlet prints as its own what others give to somebody, once for each of those", () => {
    const [story] = toStories([
      article("One", `For months nobody went out to mend them: ${run}.`),
      article("Two", `“It is known that ${run},” harbour master Ana Lima said.`),
      article("Three", `Ana Lima said that ${run}.`),
    ])
    expect(story?.articles).toHaveLength(3)
    const outlets = new Map(story?.articles.map(({ id, outlet }) => [id, outlet.name]))
    const pairs = story?.voice.map(
      ({ own, attributed }) => `${outlets.get(own.article)}, ${outlets.get(attributed.article)}`,
    )
    expect(pairs?.toSorted()).toEqual(["One, Three", "One, Two"])
  })

  it("is not where too few words in a row say something", () => {
    const [story] = toStories([
      article("One", "It was the first time that any of them had been to the island of the north."),
      article("Two", "“It was the first time that any of them had been to the island,” harbour master Ana Lima said."),
    ])
    expect(story?.voice).toEqual([])
  })
})
