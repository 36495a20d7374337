import { ELEMENTS } from "./html-elements.ts"
import type { Token } from "./token.ts"

/** A tag longer than this is text that happens to hold a `<`. */
const LONGEST_TAG = 4096

const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/iy
const ESCAPED_TAG = /&(?:amp;)?lt;(\/?)([a-z][a-z0-9]*)(?:[\s/](?:(?!&(?:amp;)?[lg]t;)[^<>]){0,500})?&(?:amp;)?gt;/iy
const COMMENT = /<!--[^]*?-->/y
const DOCTYPE = /<!doctype[^<>]*>/iy

/** Reads a tag, a comment or a document type at `at`, as it may turn up in the middle of a text dump; null for plain text. */
export function scanTag(source: string, at: number): Token | null {
  for (const pattern of source[at] === "&" ? [ESCAPED_TAG] : [TAG]) {
    const match = matchAt(pattern, source, at)
    if (!match || match[0].length > LONGEST_TAG) continue
    const name = (match[2] as string).toLowerCase()
    if (!ELEMENTS.has(name)) continue
    return { kind: match[1] ? "end-tag" : "start-tag", name, start: at, end: at + match[0].length }
  }
  if (!source.startsWith("<!", at)) return null
  const comment = matchAt(COMMENT, source, at)
  if (comment) return { kind: "comment", start: at, end: at + comment[0].length }
  const doctype = matchAt(DOCTYPE, source, at)
  return doctype ? { kind: "doctype", start: at, end: at + doctype[0].length } : null
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
