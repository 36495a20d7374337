import { defineEntityRule } from "../define-entity-rule.ts"
import { isEveryday } from "../text/document.ts"

/**
 * Several capitalised words after "the", or with capitals inside, are most often an organisation.
 *
 * @example "The prize went to the Green Orvale." → organization "Green Orvale"
 * @example "The prize went to Ovrana Teskil." → nothing
 */
export const organizationShape = defineEntityRule({
  name: "organization-shape",
  weigh({ name, head }) {
    if (head || name.title || name.words.length < 2) return null
    if (name.words.every((word) => isEveryday(word.toLowerCase()))) return null
    if (/\S & \S/.test(name.text)) return { type: "organization", weight: 5 }
    return name.words.some((word) => /&|\p{Ll}\p{Lu}/u.test(word)) || name.hasArticle
      ? { type: "organization", weight: 1.2 }
      : null
  },
})
