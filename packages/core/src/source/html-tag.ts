import type { Token } from "parse5"
import { isHtmlSpace, isTagNameEnd } from "./html-raw-text.ts"
import { HtmlAttribute } from "./html-token.ts"
import type { Names } from "./names.ts"
import type { SourceText } from "./source-text.ts"
import { unitAt } from "./unit-at.ts"

const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const EQUALS = 61
const END = 62
/** From here on a tag's attribute names are kept in a set, so that many are read in linear time. */
const MANY = 32
const gathered: HtmlAttribute[] = []

/** Where the name that begins at `at` ends, in a tag. */
export function tagNameEnd(source: string, at: number): number {
  let end = at
  while (end < source.length && !isTagNameEnd(unitAt(source, end))) end++
  return end
}

/** A name as tags and attributes have it: ASCII letters small, NUL as U+FFFD. */
export function foldName(name: string): string {
  return /[A-Z\0]/.test(name)
    ? name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replaceAll("\0", "\uFFFD")
    : name
}

/** Reads a tag's attributes from `at` on, behind its name. Gives the offset behind its `>`, or -1 where the source ends first. */
export function readAttributes(
  source: string,
  at: number,
  text: SourceText,
  known: Names<string>,
  tag: Token.TagToken,
): number {
  // Gathered here, so that the tag gets a list as long as it needs.
  const attrs = gathered
  attrs.length = 0
  let names: Set<string> | null = null
  for (;;) {
    let code = unitAt(source, at)
    while (isHtmlSpace(code)) code = unitAt(source, ++at)
    if (code === END) {
      if (attrs.length > 0) tag.attrs = attrs.slice()
      return at + 1
    }
    if (code === SLASH) {
      tag.selfClosing = unitAt(source, ++at) === END
      continue
    }
    const start = at
    do code = unitAt(source, ++at)
    while (code !== EQUALS && !isTagNameEnd(code) && at < source.length)
    if (at >= source.length) return -1
    const name = known.read(source, start, at)
    while (isHtmlSpace(code)) code = unitAt(source, ++at)
    let value = ""
    if (code === EQUALS) {
      do code = unitAt(source, ++at)
      while (isHtmlSpace(code))
      const from = at
      if (code === QUOTE || code === APOSTROPHE) {
        at = source.indexOf(code === QUOTE ? '"' : "'", from + 1)
        if (at < 0) return -1
        value = text.read(from + 1, at++, "value")
      } else if (code !== END) {
        while (code !== END && !isHtmlSpace(code) && at < source.length) code = unitAt(source, ++at)
        if (at >= source.length) return -1
        value = text.read(from, at, "value")
      }
    }
    if (attrs.length < MANY ? isAmong(attrs, name) : (names ??= namesOf(attrs)).size === names.add(name).size) continue
    attrs.push(new HtmlAttribute(name, value))
  }
}

const namesOf = (attrs: readonly Token.Attribute[]) => new Set(attrs.map(({ name }) => name))

function isAmong(attrs: readonly Token.Attribute[], name: string): boolean {
  for (const attribute of attrs) if (attribute.name === name) return true
  return false
}
