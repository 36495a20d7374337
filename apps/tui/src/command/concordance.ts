import type { Drift, Story, Utterance } from "@corpus/core"
import type { Context } from "../context.ts"
import { readStories } from "../input/stories.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printRows } from "../view/print-rows.ts"
import { speakerNames } from "../view/quote-rows.ts"
import { utteranceRows } from "../view/utterance-rows.ts"

export interface ConcordanceOptions {
  /** A part of the speaker's name, in any case. */
  by?: string
  /** Only what some outlet words so. */
  drift?: Drift
}

/** `corpus quotes --concordance`: each thing said with every outlet's wording of it. */
export async function concordance(
  context: Context,
  inputs: readonly string[],
  options: FormatOptions & ConcordanceOptions,
): Promise<number> {
  const { stories, exitCode } = await readStories(context, inputs)
  const { terminal } = context
  const wanted = stories.map((story) => ({
    ...story,
    utterances: story.utterances.filter((utterance) => isWanted(story, utterance, options)),
  }))
  if (formatOf(options) === "json") {
    const utterances = wanted.flatMap((story) =>
      story.utterances.map((utterance) => ({ story: story.id, names: speakerNames(story, utterance), ...utterance })),
    )
    await terminal.write(`${toJson({ utterances }, 2)}\n`)
    return exitCode
  }
  for (const story of wanted)
    if (story.utterances.length > 0)
      await terminal.write(`${printRows(utteranceRows(story, terminal.paint), terminal)}\n`)
  return exitCode
}

function isWanted(story: Story, utterance: Utterance, { by, drift }: ConcordanceOptions): boolean {
  const names = speakerNames(story, utterance).map((name) => name.toLowerCase())
  const isBy = by === undefined || names.some((name) => name.includes(by.toLowerCase()))
  return isBy && (drift === undefined || utterance.variants.some((variant) => variant.drift === drift))
}
