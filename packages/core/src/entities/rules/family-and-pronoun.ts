import { OWNED_BY_PERSON } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A name whose owner has a family, a life or a career is a person's.
 *
 * @example "Ovrana's wife was there." → person "Ovrana"
 * @example "Ovrana's harbour was closed." → nothing
 */
export const familyAndPronoun = defineEntityRule({
  name: "family-and-pronoun",
  weigh({ name, head, after }) {
    if (head || name.words.length > 4 || after(1)?.shape !== "possessive") return null
    return OWNED_BY_PERSON.test(after(2)?.lower ?? "") ? { type: "person", weight: 1.6 } : null
  },
})
