import { BEFORE_COMPANY, COMPANY_NOUN } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * What follows a name tells an organisation: "X shares", "X spokesman", "X's chief executive".
 *
 * @example "The Torvix spokesman declined." → organization "Torvix"
 * @example "The Torvix valley is green." → nothing
 */
export const companyNoun = defineEntityRule({
  name: "company-noun",
  weigh({ name, head, after, before }) {
    if (head || name.title) return null
    const next = after(1)?.shape === "possessive" ? after(2) : after(1)
    if (COMPANY_NOUN.test(next?.lower ?? "") && next?.shape !== "mark")
      return { type: "organization", weight: after(1)?.shape === "possessive" ? 0.6 : 1.6 }
    return BEFORE_COMPANY.test(before(1)?.lower ?? "") ? { type: "organization", weight: 6 } : null
  },
})
