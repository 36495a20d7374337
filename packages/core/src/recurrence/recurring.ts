import type { Block, Page } from "../blocks/block.ts"
import { defineNoiseRule, type NoiseRule } from "../noise/define-noise-rule.ts"
import type { OutletMemory } from "../schema/outlet-memory.ts"
import { isAmongItsOwn, isItsHeadline, isItsLabel, type OwnStory, ownStory } from "./own-story.ts"
import { timesSeen } from "./recurrence-of.ts"

/** A text on so many pages of an outlet, this one among them, recurs. */
const FEWEST = 3
/** A paragraph inside the article recurs only on this share of the pages, if they are enough to tell. */
const SHARE_INSIDE = 0.5
const FEWEST_INSIDE = 6

/**
 * What stands on other pages of the outlet too, word for word, and tells nothing of this page's story.
 *
 * @param sha256 of the page that is read, which may be one of those remembered.
 */
export function recurring(memory: OutletMemory, sha256: string): NoiseRule {
  const unknown = memory.known.some(([bytes]) => bytes === sha256.slice(0, 16)) ? 0 : 1
  const pages = memory.pages + unknown
  const seen = ({ text }: Block) => timesSeen(text, memory) + unknown
  const stories = new WeakMap<Page, OwnStory>()
  return defineNoiseRule({
    name: "recurring",
    reason: "interface",
    because: "it stands on other pages of the outlet too",
    matches: (block, page) => {
      const times = seen(block)
      if (times < FEWEST) return false
      let story = stories.get(page)
      if (!story) stories.set(page, (story = ownStory(page, (other) => seen(other) === 1)))
      if (isItsHeadline(block, story) || isItsLabel(block, story)) return false
      return !isAmongItsOwn(block, story) || (pages >= FEWEST_INSIDE && times / pages >= SHARE_INSIDE)
    },
    detail: (block) => `/${seen(block)}-of-${pages}`,
  })
}
