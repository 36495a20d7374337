import { type Article, type Span, textBlocks } from "@corpus/core"

/** Where a text stands in the source: as it is there, or else as the article's blocks read. */
export function findText(article: Article, source: string, text: string): Span[] {
  const inSource = occurrences(source, text).map((start) => ({ start, end: start + text.length }))
  if (inSource.length > 0) return inSource
  return textBlocks(article).flatMap(({ text: read, map }) =>
    occurrences(read, text).map((from) => map.toSource(from, from + text.length)),
  )
}

function occurrences(haystack: string, needle: string): number[] {
  const found: number[] = []
  if (needle === "") return found
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) found.push(at)
  return found
}
