import { defineEntityRule } from "../define-entity-rule.ts"
import { isGivenName } from "../names/known-names.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * A region, province or sea that is widely known.
 *
 * @example "Floods hit Queensland and Southeast Asia." → place "Queensland", place "Southeast Asia"
 * @example "The southern part was spared." → nothing
 */
export const region = defineEntityRule({
  name: "region",
  weigh({ name }) {
    if (knownPlace(name.text)?.kind !== "region") return null
    return { type: "place", weight: isGivenName(name.text) || name.title ? 2 : 5, kind: "region" }
  },
})
