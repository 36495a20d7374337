import type { Block } from "../blocks/block.ts"
import { canJoin, joinBlocks } from "../blocks/join-blocks.ts"
import type { Label } from "../blocks/label.ts"

/** Puts the sentences that a line without ends was cut into back together, where they are neighbours of one paragraph. */
export function joinSentences(
  blocks: readonly Block[],
  labels: readonly Label[],
  source: string,
): { blocks: Block[]; labels: Label[] } {
  const groups: { parts: [Block, ...Block[]]; label: Label }[] = []
  for (const [index, block] of blocks.entries()) {
    const label = labels[index] as Label
    const last = groups.at(-1)
    const before = last?.parts.at(-1)
    const goesOn = block.goesOn && before && canJoin(before, block, source)
    if (goesOn && isParagraph(label) && isParagraph(last?.label)) last?.parts.push(block)
    else groups.push({ parts: [block], label })
  }
  return {
    blocks: groups.map(({ parts }, index) => ({ ...joinBlocks(parts, source), index })),
    labels: groups.map(({ label }) => label),
  }
}

const isParagraph = (label: Label | undefined) => label?.kind === "content" && label.role === "paragraph"
