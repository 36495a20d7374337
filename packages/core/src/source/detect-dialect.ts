import type { DialectName } from "../schema/article.ts"
import { BLOCK_ELEMENTS } from "./html-elements.ts"
import { scanInlineMarks } from "./scan-inline-marks.ts"
import { scanTag } from "./scan-tag.ts"

/** How much of a source is looked at, in UTF-16 units. */
const SAMPLE = 200_000

/** A fragment is a page if no more than this share of its characters stands before the first block's tag. */
const HEAD_SHARE = 0.05

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
  let firstTag = -1
  for (let at = sample.search(/[<&]/); at >= 0; at = next(sample, at)) {
    const tag = scanTag(sample, at)
    if (!tag?.name) continue
    if (firstTag < 0) firstTag = at
    if (sample[at] === "&" || !BLOCK_ELEMENTS.has(tag.name)) continue
    if (textBefore(sample, at) <= sample.length * HEAD_SHARE) {
      return { dialect: "html", because: `it begins with the tag <${tag.name}>` }
    }
    break
  }
  if (firstTag >= 0) return { dialect: "mixed", because: `a tag stands at offset ${firstTag}, after plain text` }
  const reference = REFERENCE.exec(sample)
  if (reference) return { dialect: "mixed", because: `it holds the character reference ${reference[0]}` }
  if (MARKDOWN_LINE.test(sample)) return { dialect: "mixed", because: "it holds Markdown headings or quotations" }
  if (scanInlineMarks(sample).size > 0) return { dialect: "mixed", because: "it holds Markdown links or emphasis" }
  return { dialect: "text", because: "it holds no tags, references or Markdown" }
}

function next(sample: string, at: number): number {
  const lt = sample.indexOf("<", at + 1)
  const amp = sample.indexOf("&", at + 1)
  return lt < 0 ? amp : amp < 0 ? lt : Math.min(lt, amp)
}

/** How many characters that are neither white space nor comment stand before an offset. */
function textBefore(sample: string, at: number): number {
  return sample
    .slice(0, at)
    .replace(/<!--[^]*?-->|<[?!][^>]*>/g, "")
    .replace(/[\s\uFEFF]+/g, "").length
}
