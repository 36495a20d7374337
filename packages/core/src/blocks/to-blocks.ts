import type { Reading } from "../source/reading.ts"
import type { Block } from "./block.ts"
import { blocksFromLines } from "./from-lines.ts"
import { blocksFromTree } from "./from-tree.ts"

/** Cuts a source that was read into blocks of readable text, in its order. */
export function toBlocks(reading: Reading): Block[] {
  return reading.tree ? blocksFromTree(reading) : blocksFromLines(reading)
}
