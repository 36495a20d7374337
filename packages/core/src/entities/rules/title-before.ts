import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A name after a title, office or occupation is a person's.
 *
 * @example "Prime Minister Mara Veldt resigned." → person "Mara Veldt"
 * @example "We met Dr Osunde and striker Kaito Brandvik." → person "Osunde", person "Kaito Brandvik"
 * @example "The prime minister resigned." → nothing
 */
export const titleBefore = defineEntityRule({
  name: "title-before",
  weigh({ name, head }) {
    if (!name.title || name.words.length > 5) return null
    return { type: "person", weight: head ? 2 : 6 }
  },
})
