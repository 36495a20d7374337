import type { DialectName } from "../schema/article.ts"
import { BLOCK_ELEMENTS } from "./html-elements.ts"
import { scanInlineMarks } from "./scan-inline-marks.ts"
import { scanTag } from "./scan-tag.ts"

/** How much of a source is looked at, in UTF-16 units. */
const SAMPLE = 200_000

/** A document's tag this far into the text, as a share of it, still makes a page. */
const HEAD_SHARE = 0.05

/** A fragment without a document's tags is a page if no more than this share of its text stands outside block elements. */
const FRAGMENT_SHARE = 0.2

const DOCUMENT = /<(?:!doctype\s+html|html|head|body)[\s>]/i
const REFERENCE = /&(?:amp;)?(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/i
const MARKDOWN_LINE = /^[ \t]*(?:#{1,6}[ \t]+\S|>[ \t]+\S)/m

/** The dialect of a source and, in a sentence, what shows it. */
export interface Detected {
  dialect: DialectName
  because: string
}

/** Tells a page from a text dump from a mixture of both, by the source alone: media types are often wrong. */
export function detectDialect(source: string): Detected {
  const sample = source.slice(0, SAMPLE)
  const document = DOCUMENT.exec(sample)
  if (document && textBefore(sample, document.index) <= Math.max(200, sample.length * HEAD_SHARE)) {
    return { dialect: "html", because: `it holds ${document[0].trim()} near its head` }
  }
  const fragment = tagsIn(sample)
  if (fragment && fragment.outside <= FRAGMENT_SHARE) {
    return { dialect: "html", because: `nearly all of its text stands inside tags such as <${fragment.name}>` }
  }
  if (fragment) return { dialect: "mixed", because: `a tag stands at offset ${fragment.first}, and text outside any` }
  const reference = REFERENCE.exec(sample)
  if (reference) return { dialect: "mixed", because: `it holds the character reference ${reference[0]}` }
  if (MARKDOWN_LINE.test(sample)) return { dialect: "mixed", because: "it holds Markdown headings or quotations" }
  if (scanInlineMarks(sample).size > 0) return { dialect: "mixed", because: "it holds Markdown links or emphasis" }
  return { dialect: "text", because: "it holds no tags, references or Markdown" }
}

/** Block-level tags that close nothing, and tags that break a line of plain text. */
const BREAKS = new Set(["br", "hr", "img", "meta", "link", "input"])

/**
 * The first tag in a source, and which share of its text stands outside every block-level element; null without tags.
 * An escaped tag counts as plain text's.
 */
function tagsIn(sample: string): { first: number; name: string; outside: number } | null {
  let found: { first: number; name: string } | null = null
  let depth = 0
  let plain = 0
  let outside = 0
  let all = 0
  for (const { index } of sample.matchAll(/[<&]/g)) {
    if (index < plain) continue
    const tag = scanTag(sample, index)
    if (!tag?.name) continue
    found ??= { first: index, name: tag.name }
    const length = sample.slice(plain, index).replace(/\s+/g, "").length
    all += length
    if (depth === 0) outside += length
    plain = tag.end
    if (sample[index] === "&" || BREAKS.has(tag.name) || !BLOCK_ELEMENTS.has(tag.name)) continue
    depth = tag.kind === "start-tag" ? depth + 1 : Math.max(0, depth - 1)
  }
  const rest = sample.slice(plain).replace(/\s+/g, "").length
  if (depth === 0) outside += rest
  return found && { ...found, outside: outside / Math.max(1, all + rest) }
}

/** How many characters that are neither white space nor comment stand before an offset. */
function textBefore(sample: string, at: number): number {
  return sample
    .slice(0, at)
    .replace(/<!--[^]*?-->|<[?!][^>]*>/g, "")
    .replace(/[\s\uFEFF]+/g, "").length
}
