import { type Article, CorpusError, type DialectName, explain as explainAt, type Span } from "@corpus/core"
import type { Context } from "../context.ts"
import { findText } from "../input/find-text.ts"
import { outletKnowledge, type OutletOptions } from "../input/outlet-knowledge.ts"
import { outcomeOf } from "../input/outcome.ts"
import { readArticles } from "../input/read-articles.ts"
import { sayMessages } from "../input/say-messages.ts"
import { sayFailure } from "../terminal/say-failure.ts"
import { printable, printableLine } from "../terminal/printable.ts"

/** `corpus explain`: why characters are in the article, or why not. */
export async function explain(
  { terminal }: Context,
  input: string,
  { at, text, dialect, ...options }: { at?: number; text?: string; dialect?: DialectName } & OutletOptions,
): Promise<number> {
  if (at === undefined && text === undefined)
    throw new CorpusError("usage", "say which characters: --at OFFSET or --text TEXT.")
  const outlet = await outletKnowledge([input], options)
  for await (const result of readArticles([input], { ...(dialect ? { dialect } : {}), outlet })) {
    if ("error" in result) return sayFailure(terminal.say, result.error)
    if (result.input !== input) throw new CorpusError("usage", `${input} is a folder. Name one file.`)
    const { article, source } = result
    sayMessages(terminal, input, article)
    const spans = at === undefined ? findText(article, source, text as string) : [spanAt(at, source, input)]
    if (spans.length === 0) {
      const shown = printableLine(text as string)
      throw new CorpusError(
        "not-found",
        `${input}: "${shown}" is neither in the source nor in the article. Check its spelling, and its spaces.`,
      )
    }
    for (const span of spans) await terminal.write(explanation(article, source, span))
    return outcomeOf(article)
  }
  return 0
}

function spanAt(at: number, source: string, input: string): Span {
  if (at < source.length) return { start: at, end: at + 1 }
  throw new CorpusError(
    "usage",
    `${input} has no offset ${at}: its source is ${source.length} long, so that the last is ${source.length - 1}.`,
  )
}

/** A sentence for each range of the ledger that the span touches, where it says something else than the one before. */
function explanation(article: Article, source: string, { start, end }: Span): string {
  const touched = article.ledger.filter((entry) => entry.start < end && entry.end > start)
  const lines = touched.map((entry) => printable(explainAt(article, Math.max(entry.start, start))))
  const distinct = lines.filter((line, at) => line !== lines[at - 1])
  return `${start}-${end} "${printableLine(source.slice(start, Math.min(end, start + 60)))}"\n${distinct.map((line) => `  ${line}\n`).join("")}`
}
