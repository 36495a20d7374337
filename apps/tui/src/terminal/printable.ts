import { stripVTControlCharacters } from "node:util"

/** C0 but tab and newline, DEL, C1, and the marks that turn the direction of what follows (UAX #9). */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu

/** Line and paragraph separators and a lone carriage return, which terminals treat each in its own way. */
const LINE_END = /\r\n?|[\u2028\u2029]/g

/** Text of a page as it may go to a terminal: no control sequence in it, tabs and newlines kept. */
export function printable(text: string): string {
  return stripVTControlCharacters(text.replace(LINE_END, "\n")).replace(UNPRINTABLE, "")
}

/** Printable text on one line, runs of white space as one space. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim()
}
