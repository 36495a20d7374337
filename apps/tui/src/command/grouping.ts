import type { Story } from "@corpus/core"
import type { Context } from "../context.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printableLine } from "../terminal/printable.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { outletOf } from "../view/outlet-label.ts"
import { storyTitle } from "../view/story-rows.ts"

/** `corpus story merge`: several stories of the library are one. */
export function mergeStories(context: Context, ids: readonly string[], options: FormatOptions): Promise<number> {
  return withLibrary(context, async (library) => {
    const story = await library.mergeStories(ids)
    return write(context.terminal, [story], story, options)
  })
}

/** `corpus story split`: one is two. */
export function splitStory(
  context: Context,
  id: string,
  articles: readonly string[],
  options: FormatOptions,
): Promise<number> {
  return withLibrary(context, async (library) => {
    const stories = await library.splitStory(id, articles)
    return write(context.terminal, stories, stories, options)
  })
}

async function write(
  terminal: Terminal,
  stories: readonly Story[],
  json: unknown,
  options: FormatOptions,
): Promise<number> {
  const text = (): string => stories.map((story) => storyLines(story).join("\n")).join("\n\n")
  await terminal.write(`${formatOf(options) === "json" ? toJson(json, 2) : text()}\n`)
  return 0
}

/** A story's id, and those of its articles. */
function storyLines(story: Story): string[] {
  const line = (id: string, title: string | null): string =>
    `  ${id}  ${printableLine(outletOf(story, id))}: ${printableLine(title ?? "no title")}`
  return [
    `${story.id}  ${storyTitle(story) ?? "A story without a title"}`,
    ...story.articles.map(({ id, title }) => line(id, title)),
  ]
}
