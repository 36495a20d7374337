import type { FeatureGroup } from "../feature-group.ts"
import type { Holder } from "../holder.ts"

/** What the page calls the elements around the block. */
export const names: FeatureGroup = {
  names: [
    "name.own",
    "name.own-lowest",
    "name.parent",
    "name.parent-2",
    "name.parent-3",
    "name.path",
    "name.path-lowest",
    "name.path-highest",
  ],
  write(view, index, row, at) {
    const holder = view.holders?.of[index]
    if (!holder) return void row.fill(0, at, at + this.names.length)
    row[at++] = holder.own.sum
    row[at++] = holder.own.lowest
    let outer: Holder | null = holder
    for (let level = 0; level < 3; level++) {
      outer = outer?.outer ?? null
      row[at++] = outer?.around.sum ?? 0
    }
    const path = holder.outer?.path
    row[at++] = path?.sum ?? 0
    row[at++] = path?.lowest ?? 0
    row[at++] = path?.highest ?? 0
  },
}
