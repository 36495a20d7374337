import type { Block, Page } from "../blocks/block.ts"
import type { Reason } from "../schema/reason.ts"

/** One way of knowing that a block is no part of the article. A rule labels; it never changes text. */
export interface NoiseRule {
  /** Kebab-case, the name of its file. */
  name: string
  reason: Reason
  /** Completes "It is left out because …", for a reader. */
  because: string
  /**
   * Where such blocks mostly stand: inside an article, between its paragraphs, or below it, so that what follows in a dump has
   * to be long to count as more of the article.
   */
  stands?: "inside" | "below"
  /** What the ledger has after the rule's name, such as a count: read by a sentence of its own in `explain`. */
  detail?(block: Block): string
  /** Asked of each block of the untouched page, so the order of rules is only their priority. */
  matches(block: Block, page: Page): boolean
}

/** Declares a noise rule. Its file's `@example "text" → reason` lines are its manual page and its test; one must be `kept`. */
export function defineNoiseRule(rule: NoiseRule): NoiseRule {
  return Object.freeze(rule)
}
