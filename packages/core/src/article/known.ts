import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { Known } from "../classifier/page-view.ts"
import type { Collected } from "../metadata/collect.ts"
import { type NoiseRule, NOISE_RULES } from "../noise/index.ts"
import type { Token } from "../source/token.ts"

/** What fields and rules say of a page's blocks. */
export interface Found {
  known: Known
  /** For each block what a rule says that nobody overrules: a caller's own, what recurs on the outlet's pages, what is not shown. */
  sure: readonly (Label | null)[]
}

/**
 * Asks the noise rules of every block; of those that match, the first in their order speaks.
 *
 * @param rules rules of the caller's own, which are asked before the core's.
 * @param recurs rules for what recurs, which are asked after them.
 */
export function knownOf(
  page: Page,
  { labels: fields, headTitle, metadata }: Pick<Collected, "labels" | "headTitle" | "metadata">,
  tape: readonly Token[],
  rules: readonly NoiseRule[],
  recurs: readonly NoiseRule[] = [],
): Found {
  const own = page.blocks.map((block) => ask(NOISE_RULES, block, page))
  const sure = page.blocks.map((block) => {
    const label = own[block.index] ?? null
    return ask(rules, block, page) ?? (isHidden(label) ? label : ask(recurs, block, page))
  })
  const known = { fields, rules: own, headTitle, description: metadata.description, tape }
  return { known, sure }
}

/** What the first rule says that matches a block. */
function ask(rules: readonly NoiseRule[], block: Block, page: Page): Label | null {
  for (const rule of rules) {
    if (!rule.matches(block, page)) continue
    return { kind: "noise", reason: rule.reason, rule: `noise/${rule.name}${rule.detail?.(block) ?? ""}` }
  }
  return null
}

const isHidden = (label: Label | null) => label?.kind === "noise" && label.reason === "hidden"
