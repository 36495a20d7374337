import { LETTERS_AFTER_NAME } from "../lexicon/title-words.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * Letters for an office, a degree or an order stand after persons' names.
 *
 * @example "Torvale QC disagreed." → person "Torvale"
 * @example "Torvale disagreed." → nothing
 */
export const lettersAfterName = defineEntityRule({
  name: "letters-after-name",
  weigh({ head, after }) {
    const next = after(1)?.text === "," ? after(2) : after(1)
    return !head && LETTERS_AFTER_NAME.has(next?.text ?? "") ? { type: "person", weight: 6 } : null
  },
})
