import { describe, expect, it } from "vitest"
import { storyDelta, toStories } from "../../src/story/index.ts"
import { storyArticles } from "./story-article.ts"

const quake = storyArticles("quake")

describe("what is new in a story", () => {
  it("is nothing where the same articles come again, in whatever order", () => {
    const [before] = toStories(quake)
    const [after] = toStories([...quake, ...quake].toReversed())
    const { from, to, conflicts, ...lists } = after && before ? storyDelta(before, after) : expect.fail("no story")
    expect(from).toBe(to)
    expect([...Object.values(lists).filter(Array.isArray), ...Object.values(conflicts)].flat()).toEqual([])
  })

  it("is what a further article says, and its outlet", () => {
    const [before, after] = [quake.slice(0, 2), quake].map((articles) => toStories(articles)[0])
    const delta = before && after ? storyDelta(before, after) : expect.fail("no story")
    const known = new Set(before?.articles.map(({ id }) => id))
    expect(delta.articles.map(({ id }) => known.has(id))).toEqual([false])
    expect(delta.outlets).toEqual(delta.articles.map(({ outlet }) => outlet.name))
    for (const { variant } of delta.variants) expect(known.has(variant.article)).toBe(false)
    for (const { variants } of delta.utterances) expect(variants.some(({ article }) => known.has(article))).toBe(false)
  })

  it("is all of it where there was no story", () => {
    const [story] = toStories(quake)
    const delta = story ? storyDelta(null, story) : expect.fail("no story")
    expect([delta.from, delta.articles.length, delta.facts.length]).toEqual([null, 3, story?.facts.length])
  })
})
