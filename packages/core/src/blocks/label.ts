import type { Reason } from "../schema/reason.ts"
import type { ContentRole, MetadataRole } from "../schema/role.ts"

/** What a block was found to be, and the rule that found it. */
export type Label =
  | { kind: "content"; role: ContentRole; rule: string }
  | { kind: "metadata"; role: MetadataRole; rule: string }
  | { kind: "noise"; reason: Reason; rule: string }
