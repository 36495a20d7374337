import { type Article, CorpusError, decode, type Library } from "@corpus/core"
import type { Context } from "../context.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { articleText } from "../view/article-text.ts"
import { storyText } from "./story.ts"

/** `corpus show`: an article or a story of the library. */
export function show(context: Context, id: string, options: FormatOptions): Promise<number> {
  const { terminal } = context
  const format = formatOf(options) ?? "clean"
  return withLibrary(context, async (library) => {
    const article = await library.article(id)
    const story = article ? null : await library.story(id)
    if (!article && !story) {
      throw new CorpusError(
        "not-found",
        `the library has no article and no story ${id}. \`corpus list\` gives the ids it has.`,
      )
    }
    if (format === "json") await terminal.write(`${toJson(article ?? story, 2)}\n`)
    else if (article && format !== "ndjson")
      await terminal.write(articleText(format, article, await sourceOf(library, article), terminal))
    else if (story && (format === "md" || format === "clean"))
      await terminal.write(storyText(story, format === "md", terminal))
    else
      throw new CorpusError(
        "usage",
        `${id} is a story, which has no ${format} view. Take --md or --json, or one of its articles.`,
      )
    return 0
  })
}

async function sourceOf(library: Library, { id, capture }: Article): Promise<string> {
  const bytes = await library.bytes(id)
  if (!bytes)
    throw new CorpusError(
      "library-unusable",
      `the library has lost the bytes of ${id}. \`corpus doctor\` says in which state it is.`,
    )
  return decode({ bytes, mediaType: capture.mediaType }).text
}
