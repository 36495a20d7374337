import type { Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { NoiseRule } from "../noise/define-noise-rule.ts"
import { labelDump } from "./dump/label-dump.ts"
import { labelCopies } from "./label-copies.ts"
import { labelPageRoles } from "./page-roles.ts"

/**
 * Says of every block what it is. Fields come first, then the noise rules in their order, then the roles of what is left.
 *
 * @param fields labels of the blocks that are fields of the page, null elsewhere.
 * @param rules noise rules, the first that matches a block decides.
 */
export function labelPage(
  page: Page,
  fields: readonly (Label | null)[],
  headTitle: string | null,
  rules: readonly NoiseRule[],
): Label[] {
  const known = page.blocks.map((block): Label | null => {
    const field = fields[block.index]
    if (field) return field
    const rule = rules.find((candidate) => candidate.matches(block, page))
    return rule ? { kind: "noise", reason: rule.reason, rule: `noise/${rule.name}${rule.detail?.(block) ?? ""}` } : null
  })
  return page.tree ? labelCopies(page.blocks, labelPageRoles(page, known, headTitle)) : labelDump(page.blocks, known)
}
