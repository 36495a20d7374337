import type { Block } from "../blocks/block.ts"
import { NO_TAGS, TOPICS_LABEL } from "./lexicon/labels.ts"

/** Tags are short, and end before the next thing the page's machinery says. */
const LONGEST = 200
/** A line of more words than this among the tags is none, except the first, which may be the whole list. */
const MOST_WORDS = 4

export function isTopicsLabel(text: string): boolean {
  return TOPICS_LABEL.test(text)
}

/** The blocks after a topics label that list the tags, and the tags of each; those that a page runs together stay so. */
export function tagsAfter(blocks: readonly Block[], index: number): [Block, string[]][] {
  const found: [Block, string[]][] = []
  for (let at = index + 1; at < Math.min(blocks.length, index + 9); at++) {
    const block = blocks[at] as Block
    if (
      block.text.length > LONGEST ||
      NO_TAGS.test(block.text) ||
      (found.length > 0 && (block.blanksBefore > 0 || block.text.split(/\s+/).length > MOST_WORDS))
    )
      break
    found.push([block, block.text.split(/\s*[,;|•·#]\s*/).filter(Boolean)])
    // A line of several words is the whole list.
    if (block.text.length > 40) break
  }
  return found
}
