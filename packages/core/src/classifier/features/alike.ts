import type { Group } from "../alike.ts"
import type { FeatureGroup } from "../feature-group.ts"

const WHATS = ["prose", "blocks", "links", "length"]

/** What blocks hold that stand in elements of the same names. */
export const alike: FeatureGroup = {
  names: ["", "tag-"].flatMap((by) => WHATS.map((what) => `alike.${by}${what}`)),
  write(view, index, row, at) {
    at = writeGroup(view.alike?.byClass[index], view.totalProse, row, at)
    writeGroup(view.alike?.byTag[index], view.totalProse, row, at)
  },
}

function writeGroup(group: Group | undefined, totalProse: number, row: Float32Array, at: number): number {
  row[at++] = group ? group.prose / totalProse : 0
  row[at++] = group?.blocks ?? 0
  row[at++] = group ? group.links / (group.length || 1) : 0
  row[at++] = group ? group.length / (group.blocks || 1) : 0
  return at
}
