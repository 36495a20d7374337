import { defineEntityRule } from "../define-entity-rule.ts"
import { isGivenName } from "../names/known-names.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * A city that is widely known.
 *
 * @example "The flight to Montevideo was late." → place "Montevideo"
 * @example "The flight was late." → nothing
 */
export const city = defineEntityRule({
  name: "city",
  weigh({ name }) {
    if (knownPlace(name.text)?.kind !== "city") return null
    return { type: "place", weight: isGivenName(name.text) || name.title ? 2 : 5, kind: "city" }
  },
})
