import { defineEntityRule } from "../define-entity-rule.ts"
import { knownOrganization } from "../names/known-organizations.ts"

/**
 * An organisation that is widely known by an opaque name.
 *
 * @example "Shares of Toyota fell, the IMF said." → organization "Toyota", organization "IMF"
 * @example "An apple a day is enough." → nothing
 */
export const organization = defineEntityRule({
  name: "organization",
  weigh: ({ name }) =>
    knownOrganization(name.text) !== undefined && !name.title ? { type: "organization", weight: 5 } : null,
})
