import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { type Article, createCapture, parse } from "../../src/index.ts"
import { toStories } from "../../src/story/index.ts"
import { type Answers, mistakes } from "./score-answers.ts"

const CORPUS = join(import.meta.dirname, "../../../../corpus")

interface Gold {
  articles: string[]
  utterances: (Answers["utterances"][number] & { altered: string[] })[]
}

const gold = JSON.parse(readFileSync(join(CORPUS, "story.gold.json"), "utf8")) as Gold

/** Named after their folders, as the answers name them. */
async function fixtures(): Promise<Article[]> {
  return Promise.all(
    gold.articles.map(async (name) => {
      const article = parse(await createCapture(readFileSync(join(CORPUS, name, "raw.txt"))))
      return { ...article, metadata: { ...article.metadata, publisher: name } }
    }),
  )
}

describe("the five fixture articles", () => {
  it("are one story", async () => {
    expect(toStories(await fixtures()).map(({ articles }) => articles.length)).toEqual([5])
  })

  it("have each utterance in one place, with the outlets flagged that changed its words", async () => {
    const [story] = toStories(await fixtures())
    const utterances = gold.utterances.map(({ key, variants, altered, alteredAlso, tie }) => ({
      key,
      variants,
      altered,
      ...(alteredAlso && { alteredAlso }),
      ...(tie && { tie }),
    }))
    expect(story && mistakes(story, { utterances, facts: [] })).toEqual([])
  })

  it("part on the event beside which it took place, and agree on day, place and term", async () => {
    const [story] = toStories(await fixtures())
    const verdicts = story?.facts.map(({ slot, verdict }) => `${slot} ${verdict}`)
    expect(verdicts).toEqual(
      expect.arrayContaining([
        "when agree",
        "where agree",
        "how-long agree",
        "date-of agree",
        "on-the-sidelines-of differ",
        "replaces one-source",
      ]),
    )
  })
})
