import { type Article, createCapture, parse, toStories } from "@corpus/core"
import type { MarkedStory } from "../fixtures/read-stories.ts"

/** Articles of the story; 2 seconds are what it may cost. */
const ARTICLES = 200
const ROUNDS = 3

/** The least time, of some rounds and in milliseconds of the processor, in which a story of 200 parsed articles is told. */
export async function timeLargeStory(story: MarkedStory): Promise<{ articles: number; stories: number; ms: number }> {
  const articles = await versions(story)
  const groupings = [{ kind: "together" as const, parts: articles.map(({ id }) => id) }]
  let ms = Infinity
  let stories = 0
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage()
    stories = toStories(articles, { groupings }).length
    ms = Math.min(ms, process.cpuUsage(start).user / 1000)
  }
  return { articles: articles.length, stories, ms }
}

/** The outlets' articles again and again, each time without some other paragraphs. */
function versions({ fixtures }: MarkedStory): Promise<Article[]> {
  return Promise.all(
    Array.from({ length: ARTICLES }, async (_, index) => {
      const paragraphs = (fixtures[index % fixtures.length]?.source ?? "").split(/\n{2,}/)
      const version = Math.floor(index / fixtures.length)
      const kept = paragraphs.filter((_, at) => at === 0 || ((version >> (at % 5)) & 1) === 0)
      const text = `${kept.join("\n\n")}\n\nEdition ${version} of outlet ${index % fixtures.length}.`
      return parse(await createCapture(new TextEncoder().encode(text), { mediaType: "text/plain" }))
    }),
  )
}
