import type { FeatureGroup } from "../feature-group.ts"
import type { Block } from "../../blocks/block.ts"
import type { Holder } from "../holder.ts"
import type { PageView } from "../page-view.ts"

const FAR = 5000

/** Pictures, videos and frames near the block, and how much of the source lies between it and its neighbours. */
export const media: FeatureGroup = {
  names: ["media.before", "media.after", "media.parent", "media.parent-2", "media.gap-before", "media.gap-after"],
  write(view, index, row, at) {
    const { blocks } = view
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    const { start, end } = blocks[index] as Block
    const parent = view.holders?.of[index]?.outer ?? null
    row[at++] = between(view.media, before?.start ?? 0, start)
    row[at++] = between(view.media, start, after?.start ?? Infinity)
    row[at++] = within(view, parent)
    row[at++] = within(view, parent?.outer ?? null)
    row[at++] = before ? Math.min(FAR, start - before.end) : 0
    row[at++] = after ? Math.min(FAR, after.start - end) : 0
  },
}

/** How many stand between the start of an element and the end of the last block in it. */
function within({ media, blocks }: PageView, holder: Holder | null): number {
  const last = holder && blocks[holder.last]
  return last ? between(media, holder.element.start, last.end) : 0
}

function between(offsets: readonly number[], from: number, to: number): number {
  return countBefore(offsets, to) - countBefore(offsets, from)
}

function countBefore(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
