import { join } from "node:path"
import { toStories } from "@corpus/core"
import { fixturesReport } from "../fixtures/fixtures-report.ts"
import { checkFloors, readFloors } from "../fixtures/floors.ts"
import { readArticles } from "../fixtures/read-articles.ts"
import { readFixtures } from "../fixtures/read-fixtures.ts"
import { scoreFixtures } from "../fixtures/score-fixtures.ts"
import { REPOSITORY } from "../repository.ts"

/** Runs the engine over the fixtures and prints how well it did. */
export async function benchFixtures(options: { json?: boolean }): Promise<void> {
  const folder = join(REPOSITORY, "corpus")
  const set = readFixtures(folder)
  const articles = await readArticles(set.fixtures)
  const scores = scoreFixtures(set, articles, toStories(articles))
  const checks = checkFloors(scores, readFloors(join(folder, "eval.json")))
  console.log(options.json ? JSON.stringify({ ...scores, checks }) : fixturesReport(scores, checks))
  if (checks.some(({ holds }) => !holds)) process.exitCode = 1
}
