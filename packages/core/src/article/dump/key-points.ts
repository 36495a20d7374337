import type { Block } from "../../blocks/block.ts"
import { KEY_POINTS, SECTION_LABEL } from "../lexicon/block-labels.ts"
import { drop, keep, type Labels } from "./set-label.ts"

/** A label such as "Key points" and the list after it; a section's label with nothing after it but another label is a leftover. */
export function labelKeyPoints(blocks: readonly Block[], labels: Labels): void {
  for (const block of blocks) {
    const next = blocks[block.index + 1]
    if (SECTION_LABEL.test(block.text) && next && SECTION_LABEL.test(next.text))
      drop(labels, block, "interface", "empty-section")
    if (!KEY_POINTS.test(block.text) || next?.marker !== "-") continue
    keep(labels, block, "key-point", "key-points")
    for (let at = block.index + 1; blocks[at]?.marker === "-"; at++) keep(labels, blocks[at], "key-point", "key-points")
  }
}
