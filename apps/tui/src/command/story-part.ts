import type { Story } from "@corpus/core"
import type { Context } from "../context.ts"
import { type Stop, stopsOfStories, withStops } from "../input/fail-on.ts"
import { readStories } from "../input/stories.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import type { Paint } from "../terminal/paint.ts"
import { factRows } from "../view/fact-rows.ts"
import { printRows } from "../view/print-rows.ts"
import type { Row } from "../view/row.ts"
import { lintRows, originRows, storyTitle, timelineRows } from "../view/story-rows.ts"

/** The parts of a story that have a command of their own, and how each is shown. */
const ROWS = { facts: factRows, timeline: timelineRows, origins: originRows, lint: lintRows } satisfies Record<
  string,
  (story: Story, paint: Paint) => Row[]
>
export type StoryPart = keyof typeof ROWS

/** `corpus facts`, `timeline`, `origins`, `lint`: one part of the stories of the inputs, or of the library. */
export async function storyPart(
  context: Context,
  part: StoryPart,
  inputs: readonly string[],
  options: FormatOptions & { failOn?: readonly Stop[] },
): Promise<number> {
  const { stories, exitCode } = await readStories(context, inputs)
  const { terminal } = context
  if (formatOf(options) === "json") {
    const all = stories.flatMap((story) => story[part].map((item) => ({ story: story.id, ...item })))
    await terminal.write(`${toJson({ [part]: all }, 2)}\n`)
  } else
    for (const story of stories) {
      const rows = ROWS[part](story, terminal.paint)
      if (rows.length === 0) continue
      const title = { text: terminal.paint(["bold", "underline"], storyTitle(story) ?? "A story without a title") }
      await terminal.write(`${printRows([title, ...rows], terminal)}\n`)
    }
  return withStops(exitCode, options.failOn, stopsOfStories(stories))
}
