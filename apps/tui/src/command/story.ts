import { type Story, toStories } from "@corpus/core"
import type { Context } from "../context.ts"
import { articlesByInput } from "../input/articles-by-input.ts"
import { everyItem } from "../input/every-item.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { sayEmptyLibrary } from "../terminal/say-empty-library.ts"
import { printRows } from "../view/print-rows.ts"
import { storyMarkdown } from "../view/story-markdown.ts"
import { storyRows, storyTitle } from "../view/story-rows.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** `corpus story`: the stories of the inputs, or of the library. */
export async function story(context: Context, inputs: readonly string[], options: FormatOptions): Promise<number> {
  const { stories, exitCode } =
    inputs.length === 0 ? await storiesOfLibrary(context) : await storiesOfInputs(context, inputs)
  const { terminal } = context
  const format = formatOf(options)
  if (format === "json") await terminal.write(`${toJson({ stories }, 2)}\n`)
  else for (const one of stories) await terminal.write(`${storyText(one, format === "md", terminal)}\n`)
  return exitCode
}

/** A story as text to print. */
export function storyText(one: Story, isMarkdown: boolean, terminal: Terminal): string {
  if (isMarkdown) return storyMarkdown(one)
  const { paint } = terminal
  const title = { text: paint(["bold", "underline"], storyTitle(one) ?? "A story without a title") }
  return printRows([title, { text: "" }, ...storyRows(one, paint)], terminal)
}

async function storiesOfInputs({ terminal }: Context, inputs: readonly string[]) {
  const { articles, names, exitCode } = await articlesByInput(inputs, terminal)
  return { stories: toStories(articles, { inputs: names }), exitCode }
}

function storiesOfLibrary(context: Context): Promise<{ stories: Story[]; exitCode: number }> {
  return withLibrary(context, async (library) => {
    const stories: Story[] = []
    for await (const { id } of everyItem((query) => library.stories(query))) {
      const found = await library.story(id)
      if (found) stories.push(found)
    }
    if (stories.length === 0) await sayEmptyLibrary(library, context.terminal)
    return { stories, exitCode: 0 }
  })
}
