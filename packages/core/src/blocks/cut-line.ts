import type { Piece } from "../source/text-map.ts"
import { cutScores } from "./cut-scores.ts"
import type { Line } from "./lines.ts"
import { type WordShape, wordShapes } from "./word-shapes.ts"

/** A line shorter than this is taken as it is. */
const SHORTEST = 1000
/** A dump run together to one line has at least so many places where a block ends and no sentence does. */
const FEWEST_OPEN = 3
/** A block begins where that is so likely, in logits; after a sentence sooner, for sentences are put together again. */
const LIKELY = -0.7
const LIKELY_AFTER_SENTENCE = -1.5
/** From here on it is likely enough that a paragraph ends. */
const VERY_LIKELY = 0

/** So much of a line is looked at in one go, so that memory does not grow with it. */
const STRETCH = 100_000

/** Cuts a line that holds a whole page, all white space run together, where its blocks seem to have ended. Other lines stay whole. */
export function cutLine(line: Line): Line[] {
  if (line.text.length < SHORTEST) return [line]
  const cuts: Cut[] = []
  for (let from = 0; from < line.read.length;) {
    const space = line.read.lastIndexOf(" ", from + STRETCH)
    const to = from + STRETCH < line.read.length && space > from ? space : from + STRETCH
    for (const cut of cutsIn(line.read.slice(from, to), from)) cuts.push(cut)
    from = to
  }
  return cuts.filter(({ isEnd }) => !isEnd).length < FEWEST_OPEN ? [line] : cutAt(line, cuts)
}

function cutsIn(text: string, from: number): Cut[] {
  const words = wordShapes(text)
  return cutScores(words).flatMap((score, before) => {
    const { isEnd } = words[before] as WordShape
    const { at } = words[before + 1] as WordShape
    const isLikely = score > (isEnd ? LIKELY_AFTER_SENTENCE : LIKELY)
    return isLikely ? [{ at: from + at, isEnd, goesOn: isEnd && score < VERY_LIKELY }] : []
  })
}

interface Cut {
  at: number
  /** Does a sentence end before it? */
  isEnd: boolean
  /** May what follows belong to the same paragraph? */
  goesOn: boolean
}

/** One pass over the pieces, for they may be as many as the cuts. */
function cutAt(line: Line, cuts: readonly Cut[]): Line[] {
  const parts: Line[] = []
  let pieces: Piece[] = []
  let text = ""
  let next = 0
  let at = 0
  const push = (goesOn: boolean) => {
    const isFirst = parts.length === 0
    if (text.trim() === "") return
    const head = isFirst ? line : { marker: "" as const, blanksBefore: 0, indent: 0 }
    const { marker, blanksBefore, indent } = head
    parts.push({
      pieces,
      read: text,
      text: text.trim(),
      marker,
      blanksBefore,
      indent,
      isClosed: true,
      goesOn: goesOn && !isFirst,
    })
    pieces = []
    text = ""
  }
  let goesOn = false
  for (const piece of line.pieces) {
    const own = piece.text ?? line.read.slice(at, at + piece.end - piece.start)
    let from = 0
    for (; next < cuts.length && (cuts[next] as Cut).at < at + own.length; next++) {
      const cut = cuts[next] as Cut
      const to = cut.at - at
      // What was edited is not cut: the part after it begins with it whole.
      if (piece.text === undefined && to > from) {
        pieces.push({ start: piece.start + from, end: piece.start + to })
        text += own.slice(from, to)
        from = to
      }
      push(goesOn)
      goesOn = cut.goesOn
    }
    pieces.push(piece.text === undefined ? { start: piece.start + from, end: piece.end } : piece)
    text += own.slice(from)
    at += own.length
  }
  push(goesOn)
  return parts
}
