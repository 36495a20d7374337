import { HtmlParser } from "./html-parser.ts"
import type { Reading } from "./reading.ts"
import { tile } from "./tile.ts"

/** Reads a source as an HTML page, by the rules that browsers follow. */
export function readHtml(source: string): Reading {
  const { tree, tokens, notes } = new HtmlParser(source).read()
  return { dialect: "html", source, tape: tile(tokens, source.length), tree, notes }
}
