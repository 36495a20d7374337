import type { FeatureGroup } from "../feature-group.ts"

/** How a dump sets the block. */
export const dump: FeatureGroup = {
  names: ["dump.blank-lines", "dump.marker", "dump.indent"],
  write({ blocks }, index, row, at) {
    const block = blocks[index]
    row[at++] = block?.blanksBefore ?? 0
    row[at++] = "#>-".indexOf(block?.marker || "?")
    row[at++] = block?.indent ?? 0
  },
}
