import { defineEntityRule } from "../define-entity-rule.ts"
import { isDemonym } from "../names/known-places.ts"

/**
 * A country's adjective with a plural in capitals: what a body calls itself.
 *
 * @example "She chairs the Estonian Hosts." → organization "Estonian Hosts"
 * @example "The Estonian hosts met." → nothing
 */
export const nationalBody = defineEntityRule({
  name: "national-body",
  weigh: ({ name, head }) =>
    !head && name.words.length === 2 && !name.title && isDemonym((name.words[0] as string).toLowerCase())
      ? { type: "organization", weight: 8 }
      : null,
})
