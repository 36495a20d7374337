const LINK = /(!?)\[([^[\]\n]{0,300})\]\((?:[^()\s]|\([^()\s]*\)){1,2000}(?:\s+"[^"\n]*")?\)/g
const STRONG = /(?<![\p{L}\p{N}*_])(\*\*|__)(?=\S)([^\n*_]{1,500}?\S)\1(?![\p{L}\p{N}*_])/gu
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^\n*_]{0,300}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu

/**
 * Finds Markdown's marks inside lines: links, images, strong and emphasised words.
 *
 * @returns the offset of each run of marks and its length; what a link or emphasis wraps is not part of it.
 */
export function scanInlineMarks(source: string): Map<number, number> {
  const marks = new Map<number, number>()
  for (const match of source.matchAll(LINK)) {
    const text = match[2] as string
    const isImage = match[1] === "!"
    if (isImage) marks.set(match.index, match[0].length)
    else {
      marks.set(match.index, 1)
      marks.set(match.index + 1 + text.length, match[0].length - text.length - 1)
    }
  }
  for (const pattern of [STRONG, EMPHASIS]) {
    for (const match of source.matchAll(pattern)) {
      const sign = (match[1] as string).length
      marks.set(match.index, sign)
      marks.set(match.index + match[0].length - sign, sign)
    }
  }
  return marks
}
