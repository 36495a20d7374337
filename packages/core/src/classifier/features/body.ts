import type { FeatureGroup } from "../feature-group.ts"
import type { Holder } from "../holder.ts"

const FAR = 50

/** Where the block stands to the part of the page that holds most prose. */
export const body: FeatureGroup = {
  names: ["body.inside", "body.levels", "body.prose", "body.links", "body.side", "body.from-first", "body.from-last"],
  write(view, index, row, at) {
    const inner = view.holders?.body
    if (!inner) return void row.fill(0, at, at + this.names.length)
    let levels = 0
    let holder: Holder | null = view.holders?.of[index] ?? null
    for (; holder && holder !== inner; holder = holder.outer) levels++
    row[at++] = Number(holder !== null)
    row[at++] = holder ? levels : -1
    row[at++] = inner.prose / view.totalProse
    row[at++] = inner.links / (inner.length || 1)
    row[at++] = index < inner.first ? -1 : index > inner.last ? 1 : 0
    row[at++] = Math.max(-FAR, Math.min(FAR, index - inner.first))
    row[at++] = Math.max(-FAR, Math.min(FAR, index - inner.last))
  },
}
