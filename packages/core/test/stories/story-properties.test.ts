import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { textBlocks } from "../../src/ledger/text-blocks.ts"
import { type Article, Story } from "../../src/schema/index.ts"
import { toStories } from "../../src/story/index.ts"
import { articleFrom, storyArticle, storyArticles } from "./story-article.ts"

const FOLDERS = ["quake", "ruling", "transfer", "merger", "storms"]
const articles = FOLDERS.flatMap(storyArticles)

describe("stories", () => {
  it("are the same whatever the order of the articles", () => {
    const expected = JSON.stringify(toStories(articles))
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(JSON.stringify(toStories(shuffled))).toBe(expected)
      }),
      { numRuns: 10 },
    )
  })

  it("do not change when a stranger comes, nor when an article is given twice", () => {
    const stranger = articleFrom(
      "title: New bakery opens in the old station\npublished: 2021-05-04\npublisher: Village Voice\n\nA bakery opened in the old station on Tuesday.\n",
    )
    fc.assert(
      fc.property(fc.constantFrom(...FOLDERS), fc.nat(), (folder, at) => {
        const own = storyArticles(folder)
        const twice = [...own, own[at % own.length] as Article, stranger]
        const known = new Set(own.map(({ id }) => id))
        const stories = toStories(twice).filter((story) => story.articles.some(({ id }) => known.has(id)))
        expect(stories).toEqual(toStories(own))
      }),
      { numRuns: 10 },
    )
  })

  it("are as a user would have them, whatever the order of the articles", () => {
    const [quake, ruling] = ["quake", "ruling"].map((folder) => storyArticles(folder).map(({ id }) => id)) as [
      string[],
      string[],
    ]
    const groupings = [
      { kind: "apart" as const, parts: quake.slice(0, 2), from: quake.slice(2, 3) },
      { kind: "together" as const, parts: [quake[0] as string, ruling[0] as string] },
    ]
    const expected = toStories(articles, { groupings })
    const holder = (id: string) => expected.find((story) => story.articles.some((one) => one.id === id))
    expect(holder(ruling[1] as string)).toBe(holder(quake[1] as string))
    expect(holder(quake[2] as string)).not.toBe(holder(quake[1] as string))
    const put = holder(ruling[0] as string)?.articles.find(({ id }) => id === ruling[0])
    expect(put?.why.map(({ kind }) => kind)).toContain("user")
    expect(toStories(articles.toReversed(), { groupings })).toEqual(expected)
  })

  it("keep to the schema", () => {
    for (const story of toStories(articles)) expect(Story.parse(story)).toEqual(story)
  })

  it("hold only spans whose text is what the article's blocks say there", () => {
    const byId = new Map(articles.map((article) => [article.id, textBlocks(article)]))
    const spans = toStories(articles).flatMap((story) => spansIn(story))
    expect(spans.length).toBeGreaterThan(100)
    for (const { article, start, end, text } of spans) {
      const read = byId.get(article)?.flatMap(({ map }) => {
        const { from, to } = map.toText(start, end)
        return to > from ? [map.text.slice(from, to)] : []
      })
      expect(read?.join("")).toBe(text)
    }
  })

  it("name the input under which an article was given", () => {
    const article = storyArticle("quake/near-miss.txt")
    const [story] = toStories([article], { inputs: new Map([[article.id, "quake.txt"]]) })
    expect(story?.articles[0]).toMatchObject({ id: article.id, input: "quake.txt" })
  })
})

interface Spanned {
  article: string
  start: number
  end: number
  text: string
}

/** Every span of a story, differences included, wherever it stands in the JSON. */
function spansIn(value: unknown, article?: string): Spanned[] {
  if (Array.isArray(value)) return value.flatMap((each) => spansIn(each, article))
  if (typeof value !== "object" || value === null) return []
  const record = value as Record<string, unknown>
  const owner = typeof record["article"] === "string" ? record["article"] : article
  const inner = Object.values(record).flatMap((each) => spansIn(each, owner))
  const { start, end, text } = record
  if (owner === undefined || typeof start !== "number" || typeof end !== "number" || typeof text !== "string")
    return inner
  return end > start ? [{ article: owner, start, end, text }, ...inner] : inner
}
