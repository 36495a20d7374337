import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Tally } from "../src/score/tally.ts"
import { beforeAll, describe, expect, test } from "vitest"
import { articleFigures } from "../src/fixtures/figures.ts"
import { recall, sumTallies } from "../src/score/tally.ts"
import { toTable } from "../src/to-table.ts"
import { ARTICLE_DAMAGES } from "./damage/article-damages.ts"
import { STORY_DAMAGES } from "./damage/story-damages.ts"
import { CORPUS, type FixtureResults, fixtureResults, scoreResults } from "./fixture-results.ts"
import { articlesByOthers, storyByOthers } from "./scored-by-others.ts"
import { SHARED, isShared, sharedFiles } from "./shared-folder.ts"

const SAME_BYTES = "the fixtures are those of the folder, byte for byte"
const SAME_ARTICLES = "articles score as the folder's scorer has them"
const SAME_STORY = "the story scores as the folder's scorer has it"

/** What each check needs of the folder. */
const NEEDS = { [SAME_BYTES]: "corpus", [SAME_ARTICLES]: "eval/score.mjs", [SAME_STORY]: "eval/score-story.mjs" }

const skipped = Object.entries(NEEDS).filter(([, needs]) => !isShared(needs))
if (skipped.length > 0) {
  console.log(
    toTable(
      ["skipped", "needs"],
      skipped.map(([check, needs]) => [check, `../shared/${needs}`]),
    ),
  )
}

let results: FixtureResults

beforeAll(async () => {
  results = await fixtureResults()
})

describe.skipIf(!isShared(NEEDS[SAME_BYTES]))(SAME_BYTES, () => {
  // The README beside them is the repository's own.
  const files = sharedFiles(NEEDS[SAME_BYTES]).filter((path) => path !== "README.md")
  test.each(files)("%s", (path) => {
    expect(readFileSync(join(CORPUS, path)).equals(readFileSync(join(SHARED, NEEDS[SAME_BYTES], path)))).toBe(true)
  })
})

const UNDAMAGED = { name: "nothing is damaged" }

describe.skipIf(!isShared(NEEDS[SAME_ARTICLES]))(SAME_ARTICLES, () => {
  test.each([{ ...UNDAMAGED, apply: (article: FixtureResults["articles"][number]) => article }, ...ARTICLE_DAMAGES])(
    "where $name",
    ({ apply }) => {
      const damaged = { ...results, articles: results.articles.map(apply) }
      const own = scoreResults(damaged).articles
      const others = articlesByOthers(damaged)
      for (const article of own) {
        const row = others.rows.find(({ name }) => name === article.name)
        const figures = articleFigures(article)
        expect(row, article.name).toMatchObject({
          gaps: figures.gaps,
          laps: figures.overlaps,
          exact: figures.text,
          metadata: `${article.metadata.right}/${article.metadata.of}`,
          decoys: article.decoys,
        })
        for (const figure of ["kind", "role", "reason", "mentions", "identity"] as const) {
          expect(row?.[figure], `${article.name}: ${figure}`).toBeCloseTo(figures[figure] as number, 9)
        }
        expect(row?.quotes, `${article.name}: quotations`).toBeCloseTo(figures.quotations as number, 9)
        expect(row?.attributed, `${article.name}: attribution`).toBeCloseTo(recall(article.attribution.tally), 9)
      }
      const sum = (tallies: Tally[]) => toCounts(sumTallies(tallies))
      expect(others.total.quotes).toMatchObject(sum(own.map(({ quotations }) => quotations)))
      expect(others.total.attributed).toMatchObject(sum(own.map(({ attribution }) => attribution.tally)))
      for (const type of ["person", "organization", "place", "event", "agreement", "policy"] as const) {
        expect(others.total[`mentions:${type}`], type).toMatchObject(sum(own.map(({ mentions }) => mentions[type])))
      }
    },
  )
})

describe.skipIf(!isShared(NEEDS[SAME_STORY]))(SAME_STORY, () => {
  test.each([{ ...UNDAMAGED, apply: (story: FixtureResults["stories"][number]) => [story] }, ...STORY_DAMAGES])(
    "where $name",
    ({ apply }) => {
      const stories = results.stories.flatMap(apply)
      const { story } = scoreResults({ ...results, stories })
      expect(storyByOthers(stories)).toEqual({
        stories: [story.stories, story.together.right],
        variants: Object.values(toCounts(story.variants)),
        altered: Object.values(toCounts(story.altered)),
        facts: [story.facts.right, story.facts.of],
      })
    },
  )
})

const toCounts = ({ right, wrong, missing }: Tally) => ({ tp: right, fp: wrong, fn: missing })
