import type { Block } from "../blocks/block.ts"
import { elementTokens } from "../blocks/element-tokens.ts"
import type { BlockShape } from "../schema/outlet-profile.ts"
import { ancestors } from "../source/tree.ts"

/** Is a block of the shape that a profile describes? */
export function hasShape({ text, element }: Block, shape: BlockShape): boolean {
  const { starts = "", ends = "", has = "", inside } = shape
  return (
    (shape.text === undefined || shape.text === text) &&
    text.length >= starts.length + ends.length &&
    text.startsWith(starts) &&
    text.endsWith(ends) &&
    text.includes(has) &&
    (inside === undefined || isInside(element, inside))
  )
}

function isInside(element: Block["element"], word: string): boolean {
  for (const around of ancestors(element)) if (elementTokens(around).has(word)) return true
  return false
}
