import type { Reason } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printable } from "../terminal/printable.ts"
import type { Mark } from "./marks.ts"

type Format = Parameters<Paint>[0]

/** One colour for each sort of noise: what sells, what leads away, what works the page, what is not for reading. */
const REASON_FORMAT: Record<Reason, Format> = {
  "advertisement": "red",
  "promotion": "red",
  "newsletter": "red",
  "paywall": "red",
  "related": "magenta",
  "navigation": "magenta",
  "author-bio": "magenta",
  "social": "yellow",
  "interface": "yellow",
  "comments": "yellow",
  "cookie-banner": "yellow",
  "embed-placeholder": "yellow",
  "media-player": "yellow",
  "syndication-notice": "blue",
  "legal": "blue",
  "duplicate": "gray",
  "hidden": "gray",
}

const BODY = new Set(["paragraph", "blockquote", "list-item", "table", "code"])

/** A mark's lines: in colour with its label before it, or in brackets. Body text stands as it is, white space too. */
export function paintMark(mark: Mark, paint: Paint, hasColor: boolean): string[] {
  const text = printable(mark.text)
  if (text.trim() === "" || (mark.kind === "content" && BODY.has(mark.label))) return text.split("\n")
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (!hasColor) return `${before}[${mark.kind === "noise" ? "-" : ""}${mark.label}: ${inner}]${after}`.split("\n")
  const format = formatOf(mark)
  const label = mark.kind === "markup" ? "" : `${paint(["inverse", format].flat() as Format, mark.label)} `
  // Each line by itself: what shows them cuts and wraps line by line.
  const painted = inner.split("\n").map((line) => paint(format, line))
  return `${before}${label}${painted.join("\n")}${after}`.split("\n")
}

function formatOf({ kind, label }: Mark): Format {
  if (kind === "noise") return REASON_FORMAT[label as Reason]
  if (kind === "metadata") return "cyan"
  return kind === "content" ? "green" : "gray"
}
