import { PLACE_NOUN } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * "the town of X", "X province": a common noun says that the name is a place's.
 *
 * @example "Fire broke out in the town of Lurgashel." → place "Lurgashel"
 * @example "The Lurgashel province is poor." → place "Lurgashel"
 * @example "The town of his birth is poor." → nothing
 */
export const placeNoun = defineEntityRule({
  name: "place-noun",
  weigh({ name, head, before, after }) {
    if (head || name.title) return null
    if (before(1)?.lower === "of" && PLACE_NOUN.test(before(2)?.lower ?? "")) return { type: "place", weight: 8 }
    if (PLACE_NOUN.test(before(1)?.lower ?? "")) return { type: "place", weight: 2 }
    return PLACE_NOUN.test(after(1)?.lower ?? "") && after(1)?.shape === "lower" ? { type: "place", weight: 2.6 } : null
  },
})
