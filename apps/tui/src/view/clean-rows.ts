import type { Article, ArticleBlock, ContentRole } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printable, printableLine } from "../terminal/printable.ts"
import { readableDate } from "./readable-date.ts"
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
  const { blocks, metadata, whole } = article
  const title = blocks.find(({ role }) => role === "title")
  const rows: Row[] = []
  if (title) rows.push(...blockRows(title, paint))
  else if (metadata.title) rows.push({ text: paint("bold", printableLine(metadata.title)), at: 0 }, GAP)
  const head = headLine(article)
  if (head) rows.push({ text: paint("dim", head), at: title?.start ?? 0 }, GAP)
  for (const block of blocks) if (block !== title) rows.push(...blockRows(block, paint))
  if (whole !== true) {
    rows.push({ text: paint("yellow", `Not all of it is here (${whole.cut}): ${printableLine(whole.because)}`) })
  }
  return rows
}

function blockRows({ role, text, start }: ArticleBlock, paint: Paint): Row[] {
  const format = FORMAT[role]
  const lines = printable(text).split("\n")
  const rows = lines.map((line): Row => ({
    text: (BEFORE[role] ?? "") + (format ? paint(format, line) : line),
    at: start,
  }))
  return [...rows, GAP]
}

/** Outlet, authors and date of an article, as far as it states them. */
export function headLine({ metadata }: Pick<Article, "metadata">): string {
  const { publisher, authors, published, dateline } = metadata
  const parts = [publisher, authors.join(", "), published && readableDate(published), dateline?.place, dateline?.agency]
  return parts
    .filter(Boolean)
    .map((part) => printableLine(part as string))
    .join(" | ")
}
