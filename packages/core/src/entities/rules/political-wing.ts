import { POLITICAL_WING } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"
import { isGivenName, isSurname } from "../names/known-names.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * What is called right-wing, liberal or ruling is a party, unless it is a person or country.
 *
 * @example "The right-wing Torvale objected." → organization "Torvale"
 * @example "The right-wing Priya Torvale objected." → nothing
 */
export const politicalWing = defineEntityRule({
  name: "political-wing",
  weigh({ name, head, before }) {
    const [first = ""] = name.words
    if (head || name.title || !POLITICAL_WING.test(before(1)?.lower ?? "")) return null
    const isOther = isGivenName(first) || isSurname(name.words.at(-1) ?? "") || knownPlace(name.text) !== undefined
    return isOther ? null : { type: "organization", weight: 5 }
  },
})
