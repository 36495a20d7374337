import cliTruncate from "cli-truncate"
import stringWidth from "string-width"
import wrapAnsi from "wrap-ansi"
import { stripVTControlCharacters } from "node:util"
import type { Row } from "./row.ts"

/** One byte per cell, so that length is width: the common case, and quick to tell. */
const PLAIN = /^[ -~]*$/

/** A row's display lines in `columns` cells: at least one, none wider. */
export function wrapRow(row: Row, columns: number): string[] {
  const { text, label } = row
  const indent = Math.min(row.indent ?? 0, Math.floor(columns / 4))
  const column = label ? Math.min(label.width, Math.floor(columns / 4)) : 0
  const lines = text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, columns - indent - column)))
  const rest = " ".repeat(indent + column)
  const first = label ? " ".repeat(indent) + fitLabel(label.text, column) : rest
  return rest === "" ? lines : lines.map((line, at) => (at === 0 ? first : rest) + line)
}

function fitLabel(text: string, width: number): string {
  const shown = cliTruncate(text, Math.max(1, width - 1))
  return shown + " ".repeat(Math.max(0, width - stringWidth(shown)))
}

function wrapLine(line: string, width: number): string[] {
  if (width === Number.POSITIVE_INFINITY || (line.length <= width && PLAIN.test(line))) return [line]
  const expanded = line.replaceAll("\t", "    ")
  // A width of white space is kept where a page has it, but a wrapped paragraph does not begin with the blank it broke at.
  const isBlank = stripVTControlCharacters(expanded).trim() === ""
  return isBlank ? [""] : wrapAnsi(expanded, width, { hard: true, trim: true }).split("\n")
}
