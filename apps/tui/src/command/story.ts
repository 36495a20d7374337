import type { Story } from "@corpus/core"
import type { Context } from "../context.ts"
import { type Stop, stopsOfStories, withStops } from "../input/fail-on.ts"
import { readStories } from "../input/stories.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printRows } from "../view/print-rows.ts"
import { storyMarkdown } from "../view/story-markdown.ts"
import { storyRows, storyTitle } from "../view/story-rows.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** `corpus story`: the stories of the inputs, or of the library. */
export async function story(
  context: Context,
  inputs: readonly string[],
  options: FormatOptions & { failOn?: readonly Stop[] },
): Promise<number> {
  const { stories, exitCode } = await readStories(context, inputs)
  const { terminal } = context
  const format = formatOf(options)
  if (format === "json") await terminal.write(`${toJson({ stories }, 2)}\n`)
  else for (const one of stories) await terminal.write(`${storyText(one, format === "md", terminal)}\n`)
  return withStops(exitCode, options.failOn, stopsOfStories(stories))
}

/** A story as text to print. */
export function storyText(one: Story, isMarkdown: boolean, terminal: Terminal): string {
  if (isMarkdown) return storyMarkdown(one)
  const { paint } = terminal
  const title = { text: paint(["bold", "underline"], storyTitle(one) ?? "A story without a title") }
  return printRows([title, { text: "" }, ...storyRows(one, paint)], terminal)
}
