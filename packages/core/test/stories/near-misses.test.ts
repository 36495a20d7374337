import { describe, expect, it } from "vitest"
import { toStories } from "../../src/story/index.ts"
import { storyArticle, storyArticles } from "./story-article.ts"

describe("articles alike in subject but not in event", () => {
  it.each(["quake", "transfer"])("stay apart: %s", (folder) => {
    const stories = toStories([...storyArticles(folder), storyArticle(`${folder}/near-miss.txt`)])
    expect(stories.map(({ articles }) => articles.length).toSorted((a, b) => a - b)).toEqual([1, 3])
  })

  it("stay apart: two storms in one week, reported in the same words by one outlet", () => {
    const stories = toStories(storyArticles("storms"))
    const titles = stories.map(({ articles }) => articles.map(({ title }) => title?.match(/Storm (\w+)/)?.[1]))
    expect(titles).toEqual([["Alma", "Alma"], ["Bren"]])
  })

  it("make five stories of five events, whoever reports them", () => {
    const folders = ["quake", "ruling", "transfer", "merger", "storms"]
    const stories = toStories(folders.flatMap(storyArticles))
    expect(stories.map(({ articles }) => articles.length).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 3, 3, 3])
  })

  it("tell a lone article that it is alone", () => {
    const [story] = toStories([storyArticle("quake/near-miss.txt")])
    expect(story?.articles[0]?.why.map(({ kind }) => kind)).toEqual(["alone"])
    expect(story?.utterances.map(({ variants }) => variants[0]?.drift)).toEqual(["only-here"])
  })
})
