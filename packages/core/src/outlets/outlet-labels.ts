import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { BlockShape, OutletLayout, OutletProfile } from "../schema/outlet-profile.ts"
import { hasShape } from "./has-shape.ts"

/** What a profile says of a block, and by which shape it knew it. */
export interface OutletLabel {
  shape: BlockShape
  label: Label
}

/**
 * What a profile says of each block; null where it says nothing.
 *
 * @param day of the article, ISO 8601; null where nobody says, and all layouts count.
 */
export function outletLabels(
  blocks: readonly Block[],
  { name, layouts }: OutletProfile,
  day: string | null,
): (OutletLabel | null)[] {
  const rule = (what: string) => `outlet/${name}/${what}`
  const all = layoutsOn(layouts, day).flatMap(({ noise = [], content = [], fields = [] }): OutletLabel[] => [
    ...noise.map(({ reason, ...shape }) => ({ shape, label: { kind: "noise" as const, reason, rule: rule(reason) } })),
    ...content.map(({ role, ...shape }) => ({ shape, label: { kind: "content" as const, role, rule: rule(role) } })),
    ...fields.map(({ role, ...shape }) => ({ shape, label: { kind: "metadata" as const, role, rule: rule(role) } })),
  ])
  return blocks.map((block) => all.find(({ shape }) => hasShape(block, shape)) ?? null)
}

/** The layouts that articles of a day have. */
function layoutsOn(layouts: readonly OutletLayout[], day: string | null): readonly OutletLayout[] {
  const on = day?.slice(0, 10)
  return on ? layouts.filter(({ from = on, to = on }) => from <= on && on <= to) : layouts
}
