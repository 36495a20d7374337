import { defineEntityRule } from "../define-entity-rule.ts"
import { knownPlace } from "../names/known-places.ts"
import { isNameShape } from "../text/token.ts"

/**
 * What stands in brackets after a person's name is the party or body that the person is of, unless it is a place.
 *
 * @example "Matis Brandvik (Torvale) objected." → organization "Torvale"
 * @example "Matis Brandvik (Norway) objected." → nothing
 */
export const bracketedBody = defineEntityRule({
  name: "bracketed-body",
  weigh({ name, before, after }) {
    const isInBrackets = before(1)?.text === "(" && after(1)?.text === ")" && isNameShape(before(2))
    if (!isInBrackets || before(2)?.shape === "upper" || knownPlace(name.text) || name.words.length > 3) return null
    return { type: "organization", weight: 4.5 }
  },
})
