import type { Block } from "../blocks/block.ts"
import { EDITED_BY } from "./lexicon/byline-words.ts"

/** A line that names who edited is no longer. */
const LONGEST = 80

/** Does the page itself say of the only one named that they edited, not wrote? */
export function isEditor([name, ...more]: readonly string[], blocks: readonly Block[]): boolean {
  if (!name || more.length > 0) return false
  return blocks.some(({ text }) => text.length <= LONGEST && text.endsWith(name) && EDITED_BY.test(text))
}
