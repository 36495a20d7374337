import { type Piece, TextMap } from "../source/text-map.ts"
import type { Block } from "./block.ts"

/** Cuts a block in two before the text offset `at`; white space at the cut belongs to neither. Null where a half would be empty. */
export function cutBlock(block: Block, at: number): [Block, Block] | null {
  const left = block.text.slice(0, at)
  const right = block.text.slice(at)
  const to = left.trimEnd().length
  const from = at + right.length - right.trimStart().length
  if (to === 0 || from >= block.text.length) return null
  return [part(block, 0, to), part(block, from, block.text.length)]
}

function part(block: Block, from: number, to: number): Block {
  const { start, end } = block.map.toSource(from, to)
  const pieces: Piece[] = []
  for (const piece of block.map.pieces) {
    if (piece.end <= start || piece.start >= end) continue
    if (piece.text !== undefined) pieces.push(piece)
    else pieces.push({ start: Math.max(piece.start, start), end: Math.min(piece.end, end) })
  }
  const text = block.text.slice(from, to)
  const linkChars = Math.round((block.linkChars * text.length) / block.text.length)
  return { ...block, text, start, end, map: new TextMap(text, pieces), linkChars }
}
