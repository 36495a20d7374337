import type { FeatureGroup } from "../feature-group.ts"

/** Whether the blocks before and after stand in the same element, and in elements of the same tag. */
export const siblings: FeatureGroup = {
  names: ["near.parent-before", "near.parent-after", "near.tag-before", "near.tag-after"],
  write({ holders }, index, row, at) {
    const own = holders?.of[index]
    for (const other of [holders?.of[index - 1], holders?.of[index + 1]]) {
      row[at] = Number(other !== undefined && other?.outer === own?.outer)
      row[at + 2] = Number(other !== undefined && other?.element.tagName === own?.element.tagName)
      at++
    }
  },
}
