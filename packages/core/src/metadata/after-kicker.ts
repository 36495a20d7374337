import type { Block } from "../blocks/block.ts"
import { ancestors, type ElementNode, textContent } from "../source/tree.ts"
import { KICKER_CLASS } from "./lexicon/labels.ts"
import { plainWords } from "./plain-words.ts"

/** What is left of a headline is longer. */
const SHORTEST = 12

/**
 * Where in a block the headline begins, after a kicker or a label in a box of its own; 0 where there is none.
 *
 * @param said what the head gives for the headline: a kicker that it has is part of it.
 */
export function afterKicker({ element, text }: Block, said: readonly (string | null)[]): number {
  let heading: ElementNode | undefined
  for (const at of ancestors(element)) if (at.tagName === "h1") heading = at
  if (!heading) return 0
  const boxes = heading.children.filter((node) => node.type === "element")
  for (const box of [...boxes, ...boxes.flatMap(({ children }) => children)]) {
    if (box.type !== "element" || !KICKER_CLASS.test(box.attribute("class") ?? "")) continue
    const kicker = textContent(box).replace(/\s+/g, " ").trim()
    if (kicker === "" || !text.startsWith(kicker)) continue
    const plain = plainWords(kicker)
    const from = kicker.length + (/^[\s:|–—•/-]*/.exec(text.slice(kicker.length))?.[0].length ?? 0)
    if (text.length - from >= SHORTEST && !said.some((title) => plainWords(title ?? "").includes(plain))) return from
  }
  return 0
}
