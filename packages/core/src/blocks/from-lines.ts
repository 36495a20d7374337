import type { Reading } from "../source/reading.ts"
import { type Piece, TextMap } from "../source/text-map.ts"
import type { Block } from "./block.ts"
import { collapseSpace } from "./collapse-space.ts"
import { cutLine } from "./cut-line.ts"
import { type Line, lines } from "./lines.ts"
import { UNSPACED } from "./prose.ts"
import { wraps } from "./wraps.ts"

/** Cuts a dump into blocks: a line each, hard-wrapped lines joined, what was run together cut. */
export function blocksFromLines(reading: Reading): Block[] {
  const all = lines(reading).flatMap(cutLine)
  const isWrapped = wraps(all)
  const blocks: Block[] = []
  let group: Line[] = []
  for (const [index, line] of all.entries()) {
    group.push(line)
    if (isWrapped[index]) continue
    blocks.push(toBlock(reading.source, group, blocks.length))
    group = []
  }
  return blocks
}

function toBlock(source: string, group: readonly Line[], index: number): Block {
  const raw: Piece[] = []
  for (const line of group) {
    const last = raw[raw.length - 1]
    const first = line.pieces[0]
    // The line end itself reads as the space between the two lines' words, where their script has spaces.
    if (last && first && !isUnspaced(source, last.end, first.start))
      raw.push({ start: last.end, end: first.start, text: " " })
    for (const piece of line.pieces) raw.push(piece)
  }
  const pieces = collapseSpace(source, raw)
  const map = TextMap.of(source, pieces)
  const { marker, blanksBefore, indent, goesOn } = group[0] as Line
  const start = (pieces[0] as Piece).start
  const end = (pieces[pieces.length - 1] as Piece).end
  return {
    index,
    text: map.text,
    map,
    start,
    end,
    marker,
    element: null,
    linkChars: 0,
    blanksBefore,
    indent,
    ...(goesOn ? { goesOn } : {}),
  }
}

const BEFORE = new RegExp(`(?:${UNSPACED}\\p{M}*|[\\u3001-\\u301F\\uFF01-\\uFF1F])\\s*$`, "u")
const AFTER = new RegExp(`^\\s*(?:${UNSPACED}|[\\u3001-\\u301F\\uFF01-\\uFF1F])`, "u")

/** Do two lines meet between characters of scripts without spaces? */
function isUnspaced(source: string, end: number, start: number): boolean {
  return BEFORE.test(source.slice(Math.max(0, end - 8), end)) && AFTER.test(source.slice(start, start + 8))
}
