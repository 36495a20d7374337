import type { FeatureGroup } from "../feature-group.ts"

/** Whether the blocks before and after stand in the same element, and in elements of the same tag. */
export const siblings: FeatureGroup = {
  names: ["near.parent-before", "near.parent-after", "near.tag-before", "near.tag-after"],
  write({ holders }, index, row, at) {
    const own = holders?.of[index]
    for (let side = 0; side < 2; side++) {
      const other = holders?.of[index + 2 * side - 1]
      row[at + side] = Number(other !== undefined && other?.outer === own?.outer)
      row[at + side + 2] = Number(other !== undefined && other?.element.tagName === own?.element.tagName)
    }
  },
}
