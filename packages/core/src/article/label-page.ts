import type { Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { classifyBlocks, type Verdict } from "../classifier/classify.ts"
import { labelDump } from "./dump/label-dump.ts"
import type { Found } from "./known.ts"
import { labelCopies } from "./label-copies.ts"
import { labelPageRoles } from "./page-roles.ts"

/** The classifier has learned from pages of about so many blocks: of fewer and of more the rules alone decide. */
const LEARNED = { fewest: 12, most: 5000 }

/** Who decides which blocks are of the body. */
export type Judges = "both" | "rules" | "classifier"

/** Says of every block what it is: rules and classifier are asked, their roles and reasons follow. */
export function labelPage(page: Page, found: Found, judges: Judges = "both"): Label[] {
  const isUsual = page.blocks.length >= LEARNED.fewest && page.blocks.length <= LEARNED.most
  const verdicts: readonly Verdict[] | null = isUsual && judges !== "rules" ? classifyBlocks(page, found.known) : null
  return page.tree
    ? labelCopies(page.blocks, labelPageRoles(page, found, verdicts, judges))
    : labelDump(page.blocks, found, verdicts, judges)
}
