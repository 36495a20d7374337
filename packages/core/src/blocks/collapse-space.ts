import type { Piece } from "../source/text-map.ts"
import { unitAt } from "../source/unit-at.ts"

const SPACE = 32

/**
 * Makes readable pieces of a block's raw ones: each run of white space, also one that runs over pieces, reads as one space;
 * none at either end. Non-breaking and other typographic spaces stay.
 */
export function collapseSpace(source: string, raw: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  let isSpaced = true
  const keep = (start: number, end: number, text?: string) => {
    const last = pieces[pieces.length - 1]
    if (text === undefined && last && last.text === undefined && last.end === start) last.end = end
    else pieces.push(text === undefined ? { start, end } : { start, end, text })
  }
  for (const { start, end, text } of raw) {
    if (text !== undefined) {
      const isSpace = text !== "" && text.trim() === "" && !text.includes("\u00A0")
      if (isSpace && !isSpaced) keep(start, end, " ")
      else if (!isSpace) keep(start, end, text)
      if (text !== "") isSpaced = isSpace
      continue
    }
    let plain = start
    for (let at = start; at < end; at++) {
      const code = unitAt(source, at)
      if (!isWhite(code)) {
        isSpaced = false
        continue
      }
      const from = at
      while (at + 1 < end && isWhite(unitAt(source, at + 1))) at++
      // A single space after a word stays as it is: no edit.
      if (!isSpaced && from === at && code === SPACE) {
        isSpaced = true
        continue
      }
      if (from > plain) keep(plain, from)
      if (!isSpaced) keep(from, at + 1, " ")
      isSpaced = true
      plain = at + 1
    }
    if (plain < end) keep(plain, end)
  }
  return trimEnd(source, pieces)
}

/** Does a range hold nothing but white space that collapses? */
export function isSpace(source: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isWhite(unitAt(source, at))) at++
  return at >= end
}

/** Tab, LF, FF, CR, space, and the separators of lines and paragraphs. */
function isWhite(code: number): boolean {
  return code === SPACE || (code < 14 && (code === 9 || code === 10 || code > 11)) || code === 0x2028 || code === 0x2029
}

function trimEnd(source: string, pieces: Piece[]): Piece[] {
  const last = pieces[pieces.length - 1]
  if (!last) return pieces
  if (last.text !== undefined ? last.text === " " : last.end - last.start === 1 && source[last.start] === " ")
    pieces.pop()
  else if (last.text === undefined && source[last.end - 1] === " ") last.end--
  return pieces
}
