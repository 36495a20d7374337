import type { Block } from "../../blocks/block.ts"
import { endsSentence } from "../../blocks/prose.ts"
import { CAPTION_LABEL, CONTRIBUTORS, CREDIT } from "../lexicon/block-labels.ts"
import { keep, type Labels } from "./set-label.ts"

const LONGEST = 300
/** A line before a caption that begins it is a caption too, if it is no longer than this. */
const LONGEST_NAME = 80

/** Who else worked on a text is said within so many lines after it. */
const AFTER = 3

/** Lines under pictures, known by their label or credit, and lines that name who else worked on the text. */
export function labelCaptions(blocks: readonly Block[], labels: Labels, from: number, last: number): void {
  for (const block of blocks.slice(last + 1, last + 1 + AFTER))
    if (block.text.length <= LONGEST && CONTRIBUTORS.test(block.text)) keep(labels, block, "credit", "contributors")
  for (const block of blocks.slice(from, last + 1)) {
    if (block.text.length > LONGEST) continue
    if (CONTRIBUTORS.test(block.text)) keep(labels, block, "credit", "contributors")
    else if (CAPTION_LABEL.test(block.text)) keep(labels, block, "caption", "caption")
    if (labels[block.index] || !CREDIT.test(block.text) || endsSentence(block.text.replace(CREDIT, ""))) continue
    const before = blocks[block.index - 1]
    if (before && before.text.length < LONGEST_NAME && block.text.startsWith(before.text))
      keep(labels, before, "caption", "caption")
    keep(labels, block, "caption", "caption")
  }
}
