import type { Piece } from "../source/text-map.ts"

const SPACE = /[ \t\n\f\r\u2028\u2029]+/g

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
  for (const piece of raw) {
    if (piece.text !== undefined) {
      const isSpace = piece.text.trim() === "" && !piece.text.includes("\u00A0") && piece.text !== ""
      if (isSpace && !isSpaced) keep(piece.start, piece.end, " ")
      else if (!isSpace) keep(piece.start, piece.end, piece.text)
      if (piece.text !== "") isSpaced = isSpace
      continue
    }
    let at = piece.start
    const text = source.slice(piece.start, piece.end)
    for (const match of text.matchAll(SPACE)) {
      const start = piece.start + match.index
      const end = start + match[0].length
      if (start > at) {
        keep(at, start)
        isSpaced = false
      }
      if (!isSpaced) keep(start, end, match[0] === " " ? undefined : " ")
      isSpaced = true
      at = end
    }
    if (at < piece.end) {
      keep(at, piece.end)
      isSpaced = false
    }
  }
  return trimEnd(source, pieces)
}

function trimEnd(source: string, pieces: Piece[]): Piece[] {
  const last = pieces[pieces.length - 1]
  if (!last) return pieces
  if (last.text !== undefined ? last.text === " " : last.end - last.start === 1 && source[last.start] === " ")
    pieces.pop()
  else if (last.text === undefined && source[last.end - 1] === " ") last.end--
  return pieces
}
