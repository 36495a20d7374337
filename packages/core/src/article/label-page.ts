import type { Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { classifyBlocks, type Verdict } from "../classifier/classify.ts"
import { labelDump } from "./dump/label-dump.ts"
import type { Found } from "./known.ts"
import { labelCopies } from "./label-copies.ts"
import { labelPageRoles } from "./page-roles.ts"

/** The classifier has learned from whole pages: of fewer blocks than these the rules alone decide. */
const FEWEST_BLOCKS = { html: 12, dump: 12 }

/** Who decides which blocks are of the body. */
export type Judges = "both" | "rules" | "classifier"

/** Says of every block what it is: rules and classifier are asked, their roles and reasons follow. */
export function labelPage(page: Page, found: Found, judges: Judges = "both"): Label[] {
  const isWhole = page.blocks.length >= FEWEST_BLOCKS[page.tree ? "html" : "dump"]
  const verdicts: readonly Verdict[] | null = isWhole && judges !== "rules" ? classifyBlocks(page, found.known) : null
  return page.tree
    ? labelCopies(page.blocks, labelPageRoles(page, found, verdicts, judges))
    : labelDump(page.blocks, found, verdicts, judges)
}
