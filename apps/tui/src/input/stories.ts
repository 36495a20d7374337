import { type Story, toStories } from "@corpus/core"
import type { Context } from "../context.ts"
import { sayEmptyLibrary } from "../terminal/say-empty-library.ts"
import { articlesByInput } from "./articles-by-input.ts"
import { everyItem } from "./every-item.ts"
import { withLibrary } from "./with-library.ts"

/** The stories of the inputs, or of the library where there are none; and what the exit code is. */
export async function readStories(
  context: Context,
  inputs: readonly string[],
): Promise<{ stories: Story[]; exitCode: number }> {
  if (inputs.length === 0) return { stories: await storiesOfLibrary(context), exitCode: 0 }
  const { articles, names, exitCode } = await articlesByInput(inputs, context.terminal)
  return { stories: toStories(articles, { inputs: names }), exitCode }
}

function storiesOfLibrary(context: Context): Promise<Story[]> {
  return withLibrary(context, async (library) => {
    const stories: Story[] = []
    for await (const { id } of everyItem((query) => library.stories(query))) {
      const found = await library.story(id)
      if (found) stories.push(found)
    }
    if (stories.length === 0) await sayEmptyLibrary(library, context.terminal)
    return stories
  })
}
