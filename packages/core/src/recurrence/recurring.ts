import type { Block, Page } from "../blocks/block.ts"
import { defineNoiseRule, type NoiseRule } from "../noise/define-noise-rule.ts"
import type { OutletMemory } from "../schema/outlet-memory.ts"
import { isAmongItsOwn, isItsHeadline, isItsLabel, ownStory, proseOf } from "./own-story.ts"
import { isSameArticle, pageKeys } from "./page-keys.ts"
import { timesSeen } from "./recurrence-of.ts"

/** A text on so many pages of an outlet, this one among them, recurs. */
const FEWEST = 3
/** A paragraph inside the article recurs only on this share of the pages, if they are enough to tell. */
const SHARE_INSIDE = 0.5
const FEWEST_INSIDE = 6

/**
 * What stands on other pages of the outlet too, word for word, and tells nothing of this page's story.
 *
 * @param page that is read, which may be one of those remembered.
 * @param sha256 of its bytes.
 */
export function recurring(memory: OutletMemory, page: Page, sha256: string): NoiseRule {
  const keys = pageKeys({ sha256, url: page.url, prose: proseOf(page.blocks) })
  const itself = memory.known.some((known) => isSameArticle(known, keys)) ? 0 : 1
  const pages = memory.pages + itself
  const seen = ({ text }: Block) => timesSeen(text, memory) + itself
  const story = ownStory(page, (block) => seen(block) <= 1)
  return defineNoiseRule({
    name: "recurring",
    reason: "interface",
    because: "it stands on other pages of the outlet too",
    matches: (block) => {
      const times = seen(block)
      if (times < FEWEST || isItsHeadline(block, story) || isItsLabel(block, story)) return false
      return !isAmongItsOwn(block, story) || (pages >= FEWEST_INSIDE && times / pages >= SHARE_INSIDE)
    },
    detail: (block) => `/${seen(block)}-of-${pages}`,
  })
}
