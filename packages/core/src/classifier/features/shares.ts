import type { FeatureGroup } from "../feature-group.ts"
import type { Holder } from "../holder.ts"

const LEVELS = ["own", "parent", "parent-2", "parent-3", "parent-4"]
const WHATS = ["prose", "links", "blocks", "length"]

/** How much of the page's prose the elements around the block hold, and how dense it is there. */
export const shares: FeatureGroup = {
  names: LEVELS.flatMap((level) => WHATS.map((what) => `share.${level}-${what}`)),
  write(view, index, row, at) {
    let holder: Holder | null = view.holders?.of[index] ?? null
    for (let level = 0; level < LEVELS.length; level++) {
      row[at++] = holder ? holder.prose / view.totalProse : 1
      row[at++] = holder ? holder.links / (holder.length || 1) : 0
      row[at++] = holder?.blocks ?? view.blocks.length
      row[at++] = holder?.length ?? view.totalLength
      holder = holder?.outer ?? null
    }
  },
}
