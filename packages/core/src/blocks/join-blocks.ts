import { type Piece, TextMap } from "../source/text-map.ts"
import type { Block } from "./block.ts"

const BLANK = /^[ \t\n\f\r\u2028\u2029]+$/

/** Can a block be put to the one before it: does only white space lie between? */
export function canJoin(a: Block, b: Block, source: string): boolean {
  return BLANK.test(source.slice(a.end, b.start))
}

/** Makes one of neighbouring blocks that can be joined, the white space between them read as one space. */
export function joinBlocks(blocks: readonly [Block, ...Block[]], source: string): Block {
  const [first] = blocks
  if (blocks.length === 1) return first
  const pieces: Piece[] = []
  for (const [index, { start, map }] of blocks.entries()) {
    const before = blocks[index - 1]?.end
    if (before !== undefined) {
      const space = { start: before, end: start }
      pieces.push(source.slice(before, start) === " " ? space : { ...space, text: " " })
    }
    for (const piece of map.pieces) pieces.push(piece)
  }
  const map = TextMap.of(source, pieces)
  const linkChars = blocks.reduce((sum, block) => sum + block.linkChars, 0)
  return { ...first, text: map.text, map, end: (blocks.at(-1) as Block).end, linkChars }
}
