import type { Block } from "../../blocks/block.ts"
import { drop, type Labels } from "./set-label.ts"

/** A label that points elsewhere is no longer than this; a longer block names the story itself. */
const LONGEST_LABEL = 40
/** A headline of a list is no longer than this, and a list no longer than so many. */
const LONGEST_HEADLINE = 140
const MOST = 8

/** The ledger's name for what this file labels. */
export const LISTED_STORY = "noise/listed-story"

/** Headlines that follow a "Read also" in the middle of a text: lines that end like no sentence, up to the next that does. */
export function labelListedStories(blocks: readonly Block[], labels: Labels, isBody: (index: number) => boolean): void {
  for (const block of blocks) {
    if (labels[block.index]?.rule !== "noise/read-also" || block.text.length > LONGEST_LABEL) continue
    for (let at = block.index + 1; at <= block.index + MOST; at++) {
      const { text } = blocks[at] ?? { text: "." }
      if (labels[at] || isBody(at) || text.length > LONGEST_HEADLINE || /[.!:]["”’']?$|^["“„«]/u.test(text)) break
      drop(labels, blocks[at], "related", "listed-story")
    }
  }
}
