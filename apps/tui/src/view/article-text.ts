import { type Article, toConll, toMarkdown } from "@corpus/core"
import type { Format } from "../program/formats.ts"
import { printable } from "../terminal/printable.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { cleanRows } from "./clean-rows.ts"
import { ledgerTable } from "./ledger-table.ts"
import { markedRows } from "./marked-rows.ts"
import { printRows } from "./print-rows.ts"

/** One of the forms in which an article is printed for people. */
export type TextFormat = Exclude<Format, "json" | "ndjson"> | "clean"

/** An article as text to print, without anything that a terminal would obey. */
export function articleText(format: TextFormat, article: Article, source: string, terminal: Terminal): string {
  const { paint, hasColor, columns } = terminal
  switch (format) {
    case "clean":
      return printRows(cleanRows(article, paint), terminal)
    case "md":
      return endLine(printable(toMarkdown(article)))
    case "text":
      return endLine(printable(article.text))
    case "marked":
      return endLine(
        markedRows(article, source, paint, hasColor)
          .map(({ text }) => text)
          .join("\n"),
      )
    case "conll":
      return printable(toConll(article))
    case "ledger":
      return endLine(ledgerTable(article, source, columns).join("\n"))
  }
}

const endLine = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`)
