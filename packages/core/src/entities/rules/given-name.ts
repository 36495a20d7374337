import { defineEntityRule } from "../define-entity-rule.ts"
import { isGivenName } from "../names/known-names.ts"

/**
 * A name that begins with a given name is a person's.
 *
 * @example "The award went to Priya Vandermeer." → person "Priya Vandermeer"
 * @example "The award went to the Charlotte Vale Foundation." → nothing
 */
export const givenName = defineEntityRule({
  name: "given-name",
  weigh({ name, head }) {
    const [first, second] = name.words
    if (head || first === undefined || name.words.length > 5) return null
    if (isGivenName(first)) return { type: "person", weight: name.words.length > 1 ? 4 : 2 }
    if (/^(?:\p{Lu}\.)+$/u.test(first) && second !== undefined) return { type: "person", weight: 4 }
    return second !== undefined && name.words.length > 2 && isGivenName(second) ? { type: "person", weight: 2 } : null
  },
})
