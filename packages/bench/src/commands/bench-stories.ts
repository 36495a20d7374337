import { join } from "node:path"
import { type Article, toStories } from "@corpus/core"
import type { Command } from "commander"
import type { Figures } from "../fixtures/figures.ts"
import { readArticles } from "../fixtures/read-articles.ts"
import type { Fixture } from "../fixtures/read-fixtures.ts"
import { readStories } from "../fixtures/read-stories.ts"
import { scoreMarkedStory } from "../fixtures/score-marked-story.ts"
import { COUNTED, markedFigures } from "../fixtures/story-figures.ts"
import { storyMisses } from "../fixtures/story-misses.ts"
import type { Part } from "../pages/part.ts"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"

/** Where the stories of each part are, in `corpus/`. */
const FOLDERS: Record<Part, string> = { "development": "stories", "held-out": "stories-held-out" }

/**
 * Runs the engine over the marked stories and prints how well it did, a row for each and one for all. Of those held out there is
 * the one row for all, and no list of misses: what somebody has seen of them no longer measures the engine on what it was not made with.
 */
export async function benchStories(
  options: { json?: boolean; show?: boolean; part: Part },
  command: Command,
): Promise<void> {
  const isHeldOut = options.part === "held-out"
  if (options.show && isHeldOut)
    command.error("error: --show is for the development part. Once its misses are seen, nothing is held out any more.")
  const stories = readStories(join(REPOSITORY, "corpus", FOLDERS[options.part]))
  const fixtures = stories.flatMap((story) => story.fixtures)
  const articles = await readArticles(fixtures)
  const articleOf = (fixture: Fixture) => articles[fixtures.indexOf(fixture)] as Article
  const events = new Map(
    stories.flatMap((story) => story.fixtures.map((fixture) => [articleOf(fixture).id, story.name] as const)),
  )
  const results = { articleOf, pooled: toStories(articles), events, toStories }
  const scores = stories.map((story) => scoreMarkedStory(story, results))
  const rows = [
    ...(isHeldOut ? [] : scores.map((score) => ({ story: score.name, figures: markedFigures([score]) }))),
    { story: "all", figures: markedFigures(scores) },
  ]
  const misses = options.show ? scores.flatMap(storyMisses) : []
  if (options.json) console.log(JSON.stringify({ stories: rows, ...(options.show ? { misses } : {}) }))
  else console.log([table(rows), ...(options.show ? [misses.join("\n")] : [])].join("\n\n"))
}

function table(rows: readonly { story: string; figures: Figures }[]): string {
  const names = Object.keys(rows[0]?.figures ?? {})
  const shown = (name: string, value = Number.NaN) => (COUNTED.has(name) ? String(value) : (100 * value).toFixed(1))
  return toTable(
    ["story", ...names],
    rows.map(({ story, figures }) => [story, ...names.map((name) => shown(name, figures[name]))]),
  )
}
