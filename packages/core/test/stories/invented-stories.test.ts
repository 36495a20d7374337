import { describe, expect, it } from "vitest"
import { toStories } from "../../src/story/index.ts"
import { answersOf, mistakes } from "./score-answers.ts"
import { storyArticles } from "./story-article.ts"

describe.each(["quake", "ruling", "transfer", "merger"])("the story of the %s", (folder) => {
  const articles = storyArticles(folder)

  it("is one story of all its articles", () => {
    expect(toStories(articles).map((story) => story.articles.length)).toEqual([articles.length])
  })

  it("has the utterances, flags and facts that a careful reader finds", () => {
    const [story] = toStories(articles)
    expect(story && mistakes(story, answersOf(folder))).toEqual([])
  })
})
