import { defineEntityRule, type Found } from "../define-entity-rule.ts"
import { isGivenName } from "../names/known-names.ts"

/**
 * A handle that holds a name which the article gives, or a given name, is that person's.
 *
 * @example "Ovrana Teskil posted. Thanks to @OvranaTeskil for it." → person "@OvranaTeskil"
 * @example "Write to desk@example.com or @corpnews." → nothing
 */
export const handle = defineEntityRule({
  name: "handle",
  find(tokens, document) {
    const found: Found[] = []
    for (const [index, token] of tokens.entries()) {
      if (token.shape !== "handle") continue
      const parts = token.text.slice(1).match(/\p{Lu}\p{Ll}+/gu) ?? []
      const isPerson =
        parts.length > 1 &&
        parts.some((part) => isGivenName(part) || (part.length > 3 && document.capitalWords.has(part.toLowerCase())))
      if (isPerson) found.push({ first: index, last: index, type: "person" })
    }
    return found
  },
})
