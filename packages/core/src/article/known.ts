import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { Known } from "../classifier/page-view.ts"
import { bylineNames } from "../metadata/byline.ts"
import type { Collected } from "../metadata/collect.ts"
import { firstMatch, type NoiseRule, noiseRuleOf } from "../noise/index.ts"
import type { Token } from "../source/token.ts"

/** What fields and rules say of a page's blocks. */
export interface Found {
  known: Known
  /**
   * For each block what nobody overrules: a rule of the caller's own, what recurs on the outlet's pages, what is not shown,
   * and a line that says in its own words who wrote the article.
   */
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
  const own = page.blocks.map((block) => toLabel(noiseRuleOf(block, page), block))
  const ask = (some: readonly NoiseRule[], block: Block) => toLabel(firstMatch(some, block, page), block)
  const sure = page.blocks.map((block) => {
    const label = own[block.index] ?? null
    const first = ask(rules, block) ?? (isHidden(label) ? label : ask(recurs, block))
    return first ?? byline(fields[block.index], block)
  })
  const known = { fields, rules: own, headTitle, description: metadata.description, tape }
  return { known, sure }
}

/** What a rule says that matches a block. */
function toLabel(rule: NoiseRule | undefined, block: Block): Label | null {
  if (!rule) return null
  return { kind: "noise", reason: rule.reason, rule: `noise/${rule.name}${rule.detail?.(block) ?? ""}` }
}

/** A longer line that begins as a byline is a sentence. */
const LONGEST_BYLINE = 60

function byline(field: Label | null | undefined, block: Block): Label | null {
  const isByline = field?.kind === "metadata" && field.role === "byline" && block.text.length <= LONGEST_BYLINE
  return isByline && bylineNames(block.text, false).length > 0 ? field : null
}

const isHidden = (label: Label | null) => label?.kind === "noise" && label.reason === "hidden"
