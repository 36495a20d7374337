import type { Article, ContentRole } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printable, printableLine } from "../terminal/printable.ts"
import { GAP, type Row } from "./row.ts"

type Format = Parameters<Paint>[0]

const FORMAT: Partial<Record<ContentRole, Format>> = {
  "title": "bold",
  "description": "italic",
  "heading": "bold",
  "key-point": "italic",
  "caption": "dim",
  "credit": "dim",
}

const BEFORE: Partial<Record<ContentRole, string>> = {
  "list-item": "- ",
  "key-point": "- ",
  "blockquote": "| ",
  "caption": "Picture: ",
  "credit": "Credit: ",
}

/** The article to read: its head, its blocks in order, and what is known to be missing. */
export function cleanRows(article: Article, paint: Paint): Row[] {
  const rows: Row[] = []
  if (!article.blocks.some(({ role }) => role === "title") && article.metadata.title) {
    rows.push({ text: paint("bold", printableLine(article.metadata.title)), at: 0 }, GAP)
  }
  const head = headLine(article)
  if (head) rows.push({ text: paint("dim", head), at: 0 }, GAP)
  for (const { role, text, start } of article.blocks) {
    const format = FORMAT[role]
    const lines = printable(text).split("\n")
    for (const line of lines) {
      rows.push({ text: (BEFORE[role] ?? "") + (format ? paint(format, line) : line), at: start })
    }
    rows.push(GAP)
  }
  if (article.whole !== true) {
    rows.push({
      text: paint("yellow", `Not all of it is here (${article.whole.cut}): ${printableLine(article.whole.because)}`),
    })
  }
  return rows
}

/** Outlet, authors and date of an article, as far as it states them. */
export function headLine({ metadata }: Pick<Article, "metadata">): string {
  const { publisher, authors, published, dateline } = metadata
  const parts = [publisher, authors.join(", "), published, dateline?.place, dateline?.agency]
  return parts
    .filter(Boolean)
    .map((part) => printableLine(part as string))
    .join(" | ")
}
