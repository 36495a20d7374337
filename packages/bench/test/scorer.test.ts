import { beforeAll, describe, expect, test } from "vitest"
import { type Figures, articleFigures, storyFigures } from "../src/fixtures/figures.ts"
import { scoreArticle } from "../src/score/article/score-article.ts"
import { ARTICLE_DAMAGES } from "./damage/article-damages.ts"
import { STORY_DAMAGES } from "./damage/story-damages.ts"
import { type FixtureResults, fixtureResults, scoreResults } from "./fixture-results.ts"

/** Figures that count what is wrong: worse is more. */
const FAULTS = new Set(["gaps", "overlaps", "decoys", "stories", "utterances mixed"])

/** Is a figure worse than it was? */
const isWorse = (figure: string, now: Figures, before: Figures) => {
  const difference = (now[figure] as number) - (before[figure] as number)
  return FAULTS.has(figure) ? difference > 0 : difference < 0
}

let results: FixtureResults

beforeAll(async () => {
  results = await fixtureResults()
})

describe("an article that was made worse scores worse", () => {
  test.each(ARTICLE_DAMAGES)("where $name", ({ apply, worsens }) => {
    const pairs = results.set.fixtures.map((fixture, at) => {
      const article = results.articles[at]
      if (!article) throw new Error(`There is no result for ${fixture.name}.`)
      return {
        name: fixture.name,
        before: articleFigures(scoreArticle(article, fixture)),
        now: articleFigures(scoreArticle(apply(article), fixture)),
      }
    })
    for (const figure of worsens) {
      const worse = pairs.filter(({ now, before }) => isWorse(figure, now, before)).map(({ name }) => name)
      const better = pairs.filter(({ now, before }) => isWorse(figure, before, now)).map(({ name }) => name)
      expect(worse, `${figure} falls`).not.toEqual([])
      expect(better, `${figure} rises nowhere`).toEqual([])
    }
  })

  test("where a name from outside the article is taken for an entity", () => {
    const at = results.set.fixtures.findIndex(({ gold }) => gold.decoys.length > 0)
    const fixture = results.set.fixtures[at]
    const article = results.articles[at]
    const name = fixture?.gold.decoys[0]
    if (!fixture || !article || !name) throw new Error("No fixture has a decoy.")
    const entity = { id: "person:decoy", type: "person" as const, name, aliases: [], roles: [], mentions: [] }
    expect(scoreArticle({ ...article, entities: [...article.entities, entity] }, fixture).decoys).toEqual([name])
  })
})

describe("a story that was made worse scores worse", () => {
  test.each(STORY_DAMAGES)("where $name", ({ apply, worsens }) => {
    const before = storyFigures(scoreResults(results))
    const now = storyFigures(scoreResults({ ...results, stories: results.stories.flatMap(apply) }))
    for (const figure of worsens) {
      expect(isWorse(figure, now, before), `${figure} was ${before[figure]}, is ${now[figure]}`).toBe(true)
    }
  })
})
