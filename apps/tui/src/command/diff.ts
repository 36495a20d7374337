import { type Article, OUTPUTS, type Story, storyDelta, toStories } from "@corpus/core"
import type { Context } from "../context.ts"
import { articlesByInput } from "../input/articles-by-input.ts"
import { readJson } from "../input/read-json.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { deltaRows } from "../view/delta-rows.ts"
import { printRows } from "../view/print-rows.ts"

/** `corpus diff`: what stories have that they had not before. Files of articles are read as stories, the later with the earlier ones. */
export async function diff(
  { terminal }: Context,
  before: string,
  after: string,
  options: FormatOptions,
): Promise<number> {
  const old = await readSide(before, terminal)
  // Held against nothing, everything would be new.
  if (old.stories.length === 0 && !isWritten(before)) return old.exitCode
  const now = await readSide(after, terminal, old)
  const { stories } = now
  if (stories.length === 0) return now.exitCode
  const pairs = stories.map((story) => ({ story, delta: storyDelta(earlier(story, old.stories), story) }))
  const changed = pairs.filter(({ delta }) => delta.from !== delta.to)
  if (formatOf(options) === "json")
    await terminal.write(`${toJson({ deltas: changed.map(({ delta }) => delta) }, 2)}\n`)
  else if (changed.length === 0) terminal.say("corpus: there is nothing new.")
  else
    for (const { story, delta } of changed)
      await terminal.write(`${printRows(deltaRows(story, delta, terminal.paint), terminal)}\n`)
  return now.exitCode
}

const isWritten = (input: string): boolean => input === "-" || input.endsWith(".json")

/** Stories, the articles that they were made of here, and what the exit code is. */
interface Side {
  stories: readonly Story[]
  articles: readonly Article[]
  names: ReadonlyMap<string, string>
  exitCode: number
}

/** The stories that a file of `corpus story --json` holds, or those that articles tell with the earlier ones. */
async function readSide(input: string, terminal: Terminal, before?: Side): Promise<Side> {
  const exitCode = before?.exitCode ?? 0
  if (isWritten(input)) {
    const { stories } = await readJson(input, OUTPUTS.story, "what `corpus story --json` wrote")
    return { stories, articles: [], names: new Map(), exitCode }
  }
  const read = await articlesByInput([input], terminal)
  if (read.articles.length === 0) return { ...read, stories: [], exitCode: read.exitCode || exitCode }
  const articles = [...(before?.articles ?? []), ...read.articles]
  const names = new Map([...(before?.names ?? []), ...read.names])
  return { articles, names, stories: toStories(articles, { inputs: names }), exitCode: exitCode || read.exitCode }
}

/** The earlier story that has most of a story's articles. */
function earlier({ articles }: Story, old: readonly Story[]): Story | null {
  const ids = new Set(articles.map(({ id }) => id))
  const shared = old.map((story) => ({ story, count: story.articles.filter(({ id }) => ids.has(id)).length }))
  return shared.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0]?.story ?? null
}
