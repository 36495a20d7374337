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
    return /^(?:wife|husband|son|daughter|mother|father|brother|sister|family|death|lawyer|lawyers|career|office|spokesman|spokeswoman|resignation|remarks|comments|arrest|speech|parents|children|friends|supporters|body|murder|life|visit)$/.test(
      after(2)?.lower ?? "",
    )
      ? { type: "person", weight: 1.6 }
      : null
  },
})
