import type { Block } from "../blocks/block.ts"
import { shareIn } from "../blocks/overlap.ts"
import type { PageView } from "./page-view.ts"

const LONGEST = 300
/** What an element adds to the words that a block shares with the title of the page's head. */
const HEADING: Readonly<Record<string, number>> = { h1: 0.35, h2: 0.15, h3: 0.15 }
const LEAST = 0.34

/** Index of the block that is most likely the headline, by the words of the head's title and by its element; -1 without. */
export function findHeadline({
  blocks,
  said: { title },
  hidden,
  wordsOf,
}: Pick<PageView, "blocks" | "said" | "hidden" | "wordsOf">): number {
  let found = -1
  let best = LEAST
  for (const { index, text, element } of blocks) {
    if (hidden[index] || !element || element.tagName === "title" || text.length > LONGEST) continue
    const heading = HEADING[element.tagName] ?? (isIn(element.parent, "h1") ? HEADING.h2 : 0) ?? 0
    if (title.size === 0 && heading === 0) continue
    const words = wordsOf(index)
    if (words.size === 0) continue
    const score = (title.size > 0 ? Math.min(shareIn(words, title), shareIn(title, words)) : 0) + heading
    if (score > best + 0.01) [found, best] = [index, score]
  }
  return found
}

const isIn = (parent: NonNullable<Block["element"]>["parent"], tagName: string) =>
  parent?.type === "element" && parent.tagName === tagName
