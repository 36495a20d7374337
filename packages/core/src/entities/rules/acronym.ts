import { SURNAME_PREFIX } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A word in capitals, or with capitals inside, is most often an organisation.
 *
 * @example "The KRTB refused to comment." → organization "KRTB"
 * @example "The GDP grew." → nothing
 */
export const acronym = defineEntityRule({
  name: "acronym",
  weigh({ name, head }) {
    if (head || name.words.length > 1) return null
    if (/^\p{Lu}[\p{Lu}&.-]{1,6}s?$/u.test(name.text)) return { type: "organization", weight: 2 }
    return /\p{Ll}\p{Lu}/u.test(name.text) && !SURNAME_PREFIX.test(name.text)
      ? { type: "organization", weight: 1.2 }
      : null
  },
})
