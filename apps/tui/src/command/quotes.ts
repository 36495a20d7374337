import type { Article } from "@corpus/core"
import type { Context } from "../context.ts"
import { articlesByInput } from "../input/articles-by-input.ts"
import { everyItem } from "../input/every-item.ts"
import { withLibrary } from "../input/with-library.ts"
import { type FormatOptions, formatOf } from "../program/formats.ts"
import { toJson } from "../terminal/json.ts"
import { printableLine } from "../terminal/printable.ts"
import { sayEmptyLibrary } from "../terminal/say-empty-library.ts"
import { printRows } from "../view/print-rows.ts"
import { quoteRows, speakerNames } from "../view/quote-rows.ts"

/** An article under the name it goes by. */
interface Named {
  input: string
  article: Article
}

/** `corpus quotes`: who is quoted in the inputs, or in the library's articles. */
export async function quotes(
  context: Context,
  inputs: readonly string[],
  options: FormatOptions & { by?: string },
): Promise<number> {
  const { terminal } = context
  const { named: all, exitCode } =
    inputs.length === 0 ? await namedOfLibrary(context) : await namedOfInputs(context, inputs)
  const named = all.map(({ input, article }) => ({ input, article: saidBy(article, options.by) }))
  if (formatOf(options) === "json") {
    await terminal.write(`${toJson({ quotes: named.flatMap(toRecords) }, 2)}\n`)
    return exitCode
  }
  for (const { input, article } of named) {
    if (article.quotes.length === 0) {
      terminal.say(`corpus: ${printableLine(input)}: nothing is quoted in it.`)
      continue
    }
    const heading = named.length > 1 ? `==> ${printableLine(input)} <==\n` : ""
    await terminal.write(`${heading}${printRows(quoteRows(article, terminal.paint), terminal)}\n`)
  }
  return exitCode
}

/** An article with only the quotations of a speaker, where one is asked for. */
function saidBy(article: Article, name: string | undefined): Article {
  if (name === undefined) return article
  const isBy = (quote: Article["quotes"][number]) =>
    speakerNames(article, quote).some((each) => each.toLowerCase().includes(name.toLowerCase()))
  return { ...article, quotes: article.quotes.filter(isBy) }
}

function toRecords({ input, article }: Named): object[] {
  return article.quotes.map((quote) => ({ input, article: article.id, names: speakerNames(article, quote), ...quote }))
}

async function namedOfInputs({ terminal }: Context, inputs: readonly string[]) {
  const { articles, names, exitCode } = await articlesByInput(inputs, terminal)
  return {
    named: articles.map((article): Named => ({ input: names.get(article.id) ?? article.id, article })),
    exitCode,
  }
}

function namedOfLibrary(context: Context): Promise<{ named: Named[]; exitCode: number }> {
  return withLibrary(context, async (library) => {
    const named: Named[] = []
    for await (const { id, title } of everyItem((query) => library.articles(query))) {
      const article = await library.article(id)
      if (article) named.push({ input: title ?? id, article })
    }
    if (named.length === 0) await sayEmptyLibrary(library, context.terminal)
    return { named, exitCode: 0 }
  })
}
