import { defineEntityRule } from "../define-entity-rule.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * A name at the head of a paragraph, the place that contains it perhaps, and a dash: where the article was written.
 *
 * @example "VALDMARE, Italy -- The rain stopped." → place "VALDMARE"
 * @example "Torvik - The rain stopped." → nothing
 * @example "TORVIK — The rain stopped." → place "TORVIK"
 */
export const dateline = defineEntityRule({
  name: "dateline",
  weigh({ name, after }) {
    if (name.first !== 0) return null
    const isPlaced = after(1)?.text === "," && knownPlace(after(2)?.text ?? "") !== undefined
    const isUpper = name.text === name.text.toUpperCase()
    const [mark, next] = isPlaced ? [after(3), after(4)] : [after(1), after(2)]
    const isDash = mark !== undefined && /^[-–—]$/.test(mark.text) && !mark.glued && next !== undefined
    return isDash && (isPlaced || isUpper) ? { type: "place", weight: 9 } : null
  },
})
