import { defineEntityRule } from "../define-entity-rule.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * A name, a comma and the place that contains it.
 *
 * @example "They live in Harnö, Sweden." → place "Harnö"
 * @example "They met Harnö, a painter." → nothing
 */
export const placeContainment = defineEntityRule({
  name: "place-containment",
  weigh({ name, before, after }) {
    if (name.title || after(1)?.text !== ",") return null
    const [next, second] = [after(2), after(3)]
    if (!next || (knownPlace(next.text) ?? knownPlace(`${next.text} ${second?.text}`)) === undefined) return null
    const word = before(1)?.lower
    return {
      type: "place",
      weight: word === "in" || word === "of" || word === "at" || word === "from" || word === "near" ? 3 : 0.6,
    }
  },
})
