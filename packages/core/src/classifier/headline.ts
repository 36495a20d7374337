import type { Block } from "../blocks/block.ts"
import { contentWords, shareIn } from "../blocks/overlap.ts"
import type { PageView } from "./page-view.ts"

const LONGEST = 300
/** What an element adds to the words that a block shares with the title of the page's head. */
const HEADING: Readonly<Record<string, number>> = { h1: 0.35, h2: 0.15, h3: 0.15 }
const LEAST = 0.34

/** Index of the block that is most likely the headline, by the words of the head's title and by its element; -1 without. */
export function findHeadline({
  blocks,
  known,
  hidden,
  wordsOf,
}: Pick<PageView, "blocks" | "known" | "hidden" | "wordsOf">): number {
  const said = contentWords(known.headTitle ?? "")
  let found = -1
  let best = LEAST
  for (const { index, text, element } of blocks) {
    if (hidden[index] || !element || element.tagName === "title" || text.length > LONGEST) continue
    const heading = HEADING[element.tagName] ?? (isIn(element.parent, "h1") ? HEADING.h2 : 0) ?? 0
    if (said.size === 0 && heading === 0) continue
    const words = wordsOf(index)
    if (words.size === 0) continue
    const score = (said.size > 0 ? Math.min(shareIn(words, said), shareIn(said, words)) : 0) + heading
    if (score > best + 0.01) [found, best] = [index, score]
  }
  return found
}

const isIn = (parent: NonNullable<Block["element"]>["parent"], tagName: string) =>
  parent?.type === "element" && parent.tagName === tagName
