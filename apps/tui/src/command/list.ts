import type { ArticleSummary, StorySummary } from "@corpus/core"
import type { Context } from "../context.ts"
import { allItems } from "../input/every-item.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printableLine } from "../terminal/printable.ts"
import { sayEmptyLibrary } from "../terminal/say-empty-library.ts"
import { type Column, table } from "../view/table.ts"

/** `corpus list`: the library's articles, or its stories. */
export function list(context: Context, options: FormatOptions & { stories?: true }): Promise<number> {
  const { terminal } = context
  return withLibrary(context, async (library) => {
    const items: (ArticleSummary | StorySummary)[] = options.stories
      ? await allItems((query) => library.stories(query))
      : await allItems((query) => library.articles(query))
    if (formatOf(options) === "json") await terminal.write(`${toJson(items, 2)}\n`)
    else if (items.length === 0) await sayEmptyLibrary(library, terminal)
    else {
      const columns = options.stories ? STORY_COLUMNS : ARTICLE_COLUMNS
      const lines = table(
        columns,
        items.map((item) => ("addedAt" in item ? articleCells(item) : storyCells(item))),
        terminal.columns,
      )
      await terminal.write(`${lines.join("\n")}\n`)
    }
    return 0
  })
}

const ARTICLE_COLUMNS: Column[] = [
  { heading: "ID" },
  { heading: "PUBLISHED" },
  { heading: "PUBLISHER" },
  { heading: "QUOTES", align: "right" },
  { heading: "TITLE", cut: 100 },
]

const STORY_COLUMNS: Column[] = [
  { heading: "ID" },
  { heading: "PUBLISHED" },
  { heading: "ARTICLES", align: "right" },
  { heading: "SAID", align: "right" },
  { heading: "DIFFER", align: "right" },
  { heading: "TITLE", cut: 100 },
]

function articleCells({ id, published, publisher, quotes, title, lead }: ArticleSummary): string[] {
  return [id, published ?? "-", printableLine(publisher ?? "-"), `${quotes}`, printableLine(title ?? lead)]
}

function storyCells({ id, published, articles, utterances, differ, title, lead }: StorySummary): string[] {
  return [id, published ?? "-", `${articles}`, `${utterances}`, `${differ}`, printableLine(title ?? lead)]
}
