import type { Article } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printable } from "../terminal/printable.ts"
import { marks } from "./marks.ts"
import { paintMark } from "./paint-mark.ts"
import type { Row } from "./row.ts"

/** The source line by line, with every range that is no body text marked by its role or reason. */
export function markedRows(article: Article, source: string, paint: Paint, hasColor: boolean): Row[] {
  const rows: Row[] = [{ text: "", at: 0 }]
  for (const mark of marks(article, source)) {
    const [first = "", ...rest] = paintMark(mark, paint, hasColor)
    const row = rows.at(-1) as Row
    row.text += first
    for (const text of rest) rows.push({ text, at: mark.start })
  }
  return rows
}

/** The source line by line as it came, without what a terminal would obey. */
export function rawRows(source: string): Row[] {
  let at = 0
  return source.split(/(?<=\r\n|\r(?!\n)|[\n\u2028\u2029])/).map((line) => {
    const row = { text: printable(line).replace(/\n$/, ""), at }
    at += line.length
    return row
  })
}
