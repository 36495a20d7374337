import type { MetadataRole } from "../../schema/role.ts"
import type { Reason } from "../../schema/reason.ts"
import type { FeatureGroup } from "../feature-group.ts"

/** In the order of the codes: a split between two of them parts the list in two. */
const FIELDS: readonly MetadataRole[] = [
  "title",
  "description",
  "byline",
  "published",
  "modified",
  "publisher",
  "section",
  "tags",
]
const REASONS: readonly Reason[] = [
  "hidden",
  "navigation",
  "related",
  "promotion",
  "advertisement",
  "social",
  "interface",
  "newsletter",
  "comments",
  "legal",
  "paywall",
  "cookie-banner",
  "media-player",
  "author-bio",
  "embed-placeholder",
  "syndication-notice",
  "duplicate",
]
/** What kind of rule spoke; any other goes by the block's own words. */
const KINDS = ["named-section", "page-furniture", "outside-body", "link-list", "hidden"]

/** What metadata and noise rules say of the block. */
export const rules: FeatureGroup = {
  names: ["rule.field", "rule.reason", "rule.kind"],
  write({ known }, index, row, at) {
    const field = known.fields[index]
    const rule = known.rules[index]
    row[at++] = field?.kind === "metadata" ? FIELDS.indexOf(field.role) + 1 : 0
    row[at++] = rule?.kind === "noise" ? REASONS.indexOf(rule.reason) + 1 : 0
    row[at++] = rule ? kindOf(rule.rule) : 0
  },
}

function kindOf(rule: string): number {
  const kind = KINDS.findIndex((name) => rule.startsWith(`noise/${name}`))
  return kind < 0 ? KINDS.length + 1 : kind + 1
}
