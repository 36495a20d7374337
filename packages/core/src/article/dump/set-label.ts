import type { Block } from "../../blocks/block.ts"
import type { Label } from "../../blocks/label.ts"
import type { Reason } from "../../schema/reason.ts"
import type { ContentRole } from "../../schema/role.ts"

/** Labels by block, null where nothing is known yet. What is known stays. */
export type Labels = (Label | null)[]

export function keep(labels: Labels, block: Block | undefined, role: ContentRole, rule: string): void {
  if (block) labels[block.index] ??= { kind: "content", role, rule: `role/${rule}` }
}

export function drop(labels: Labels, block: Block | undefined, reason: Reason, rule: string): void {
  if (block) labels[block.index] ??= { kind: "noise", reason, rule: `noise/${rule}` }
}
