import type { Block } from "../../blocks/block.ts"
import { endsSentence } from "../../blocks/prose.ts"
import { KEY_POINTS, SECTION_LABEL } from "../lexicon/block-labels.ts"
import { drop, keep, type Labels } from "./set-label.ts"

/** A label such as "Key points" and the list after it, its marks lost or not; a section's label with nothing after it but another label is a leftover. */
export function labelKeyPoints(blocks: readonly Block[], labels: Labels): void {
  for (const block of blocks) {
    const next = blocks[block.index + 1]
    if (SECTION_LABEL.test(block.text) && next && SECTION_LABEL.test(next.text))
      drop(labels, block, "interface", "empty-section")
    if (!KEY_POINTS.test(block.text)) continue
    const isPoint = next?.marker === "-" ? isListed : isOpenLine
    let end = block.index + 1
    while (end < block.index + MOST && !labels[end] && isPoint(blocks[end])) end++
    if (end < block.index + (isPoint === isListed ? 2 : 3)) continue
    for (const point of blocks.slice(block.index, end)) keep(labels, point, "key-point", "key-points")
  }
}

/** A list of points is no longer than this, and a point that has lost its mark neither. */
const MOST = 20
const LONGEST = 140

const isListed = (block: Block | undefined) => block?.marker === "-"
const isOpenLine = (block: Block | undefined) =>
  block !== undefined && block.text.length <= LONGEST && !endsSentence(block.text)
