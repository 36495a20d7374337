import { OUTPUTS, type Story, storyDelta } from "@corpus/core"
import type { Context } from "../context.ts"
import { readJson } from "../input/read-json.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { deltaRows } from "../view/delta-rows.ts"
import { printRows } from "../view/print-rows.ts"

/** `corpus diff`: what the stories of one `corpus story --json` have that those of an earlier one had not. */
export async function diff(
  { terminal }: Context,
  before: string,
  after: string,
  options: FormatOptions,
): Promise<number> {
  const read = (file: string) => readJson(file, OUTPUTS.story, "what `corpus story --json` wrote")
  const [{ stories: old }, { stories }] = [await read(before), await read(after)]
  const pairs = stories.map((story) => ({ story, delta: storyDelta(earlier(story, old), story) }))
  const changed = pairs.filter(({ delta }) => delta.from !== delta.to)
  if (formatOf(options) === "json")
    await terminal.write(`${toJson({ deltas: changed.map(({ delta }) => delta) }, 2)}\n`)
  else if (changed.length === 0) terminal.say("corpus: there is nothing new.")
  else
    for (const { story, delta } of changed)
      await terminal.write(`${printRows(deltaRows(story, delta, terminal.paint), terminal)}\n`)
  return 0
}

/** The earlier story that has most of a story's articles. */
function earlier({ articles }: Story, old: readonly Story[]): Story | null {
  const ids = new Set(articles.map(({ id }) => id))
  const shared = old.map((story) => ({ story, count: story.articles.filter(({ id }) => ids.has(id)).length }))
  return shared.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0]?.story ?? null
}
