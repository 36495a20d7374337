import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * "in", "near" or "at" right before a name without an article say that it is a place.
 *
 * @example "Two people died in Torvalen on Monday." → place "Torvalen"
 * @example "She believes in the Torvalen Foundation." → nothing
 */
export const placePreposition = defineEntityRule({
  name: "place-preposition",
  weigh({ name, head, before }) {
    if (head || name.title) return null
    const word = before(1)?.lower
    if (name.hasArticle) return word === "in" ? { type: "place", weight: 1 } : null
    if (word === "in" || word === "near" || word === "outside" || word === "across" || word === "throughout")
      return { type: "place", weight: name.words.length > 2 ? 1 : 2.2 }
    return word === "at" || word === "from" || word === "to" || word === "towards" || word === "around"
      ? { type: "place", weight: 0.8 }
      : null
  },
})
