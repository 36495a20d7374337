import type { FeatureGroup } from "../feature-group.ts"

/** Where in the page the block stands, and how large the page is. */
export const place: FeatureGroup = {
  names: [
    "place.index",
    "place.length",
    "place.prose",
    "place.page-blocks",
    "place.page-length",
    "place.page-prose",
    "place.repeats",
  ],
  write(view, index, row, at) {
    row[at++] = index / view.blocks.length
    row[at++] = (view.lengthBefore[index] ?? 0) / view.totalLength
    row[at++] = (view.proseBefore[index] ?? 0) / view.totalProse
    row[at++] = view.blocks.length
    row[at++] = view.totalLength
    row[at++] = view.totalProse
    row[at++] = view.repeats(index)
  },
}
