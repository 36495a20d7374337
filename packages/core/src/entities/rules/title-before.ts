import { TITLE_OR_VERB } from "../lexicon/name-context.ts"
import { isNameShape } from "../text/token.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A name after a title, office or occupation is a person's.
 *
 * @example "Prime Minister Mara Veldt resigned." → person "Mara Veldt"
 * @example "We met Dr Osunde and striker Kaito Brandvik." → person "Osunde", person "Kaito Brandvik"
 * @example "Torvik host Veldmar." → nothing
 * @example "The prime minister resigned." → nothing
 */
export const titleBefore = defineEntityRule({
  name: "title-before",
  weigh({ name, head, document, before }) {
    if (!name.title || name.words.length > 5) return null
    const title = document.blocks[name.block]?.tokens[name.title.last]
    if (TITLE_OR_VERB.test(title?.text ?? "") && isNameShape(before(1))) return null
    return { type: "person", weight: head ? 2 : 6 }
  },
})
