import { COUNTRY_OR_NAME } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * A country by any of its names; "US" and the like too.
 *
 * @example "Talks between Norway and the U.S. went on." → place "Norway", place "U.S."
 * @example "The Norwegian team lost." → nothing
 */
export const country = defineEntityRule({
  name: "country",
  weigh({ name }) {
    const place = knownPlace(name.text)
    return place?.kind === "country"
      ? {
          type: "place",
          weight: COUNTRY_OR_NAME.test(name.text) && name.title ? 1 : 6,
          kind: "country",
        }
      : null
  },
})
