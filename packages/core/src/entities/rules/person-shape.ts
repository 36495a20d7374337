import { defineEntityRule } from "../define-entity-rule.ts"
import { isEveryday } from "../text/document.ts"

/**
 * Two or three capitalised words outside the general vocabulary are most often a person.
 *
 * @example "The prize went to Ovrana Teskil." → person "Ovrana Teskil"
 * @example "The prize went to Green Future." → nothing
 */
export const personShape = defineEntityRule({
  name: "person-shape",
  weigh({ name, head }) {
    if (head || name.hasArticle || name.words.length < 2 || name.words.length > 4) return null
    const isPlain = name.words.every(
      (word) => /^[\p{L}'’.-]+$/u.test(word) && !isEveryday(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word),
    )
    return isPlain ? { type: "person", weight: 1.6 } : null
  },
})
