import { join } from "node:path"
import { type Article, type Story, toStories } from "@corpus/core"
import { readArticles } from "../src/fixtures/read-articles.ts"
import { type FixtureSet, readFixtures } from "../src/fixtures/read-fixtures.ts"
import { type FixtureScores, scoreFixtures } from "../src/fixtures/score-fixtures.ts"
import { REPOSITORY } from "../src/repository.ts"

/** The folder of the fixtures. */
export const CORPUS = join(REPOSITORY, "corpus")

/** What the engine makes of the fixtures, with the gold beside it. */
export interface FixtureResults {
  set: FixtureSet
  articles: Article[]
  stories: Story[]
}

export async function fixtureResults(): Promise<FixtureResults> {
  const set = readFixtures(CORPUS)
  const articles = await readArticles(set.fixtures)
  const inputs = new Map(articles.map(({ id }, at) => [id, set.fixtures[at]?.path ?? ""]))
  return { set, articles, stories: toStories(articles, { inputs }) }
}

export function scoreResults({ set, articles, stories }: FixtureResults): FixtureScores {
  return scoreFixtures(set, articles, stories)
}
