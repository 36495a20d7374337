import { BEFORE_COMPANY, BODY_NOUN } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"
import { isNameShape } from "../text/token.ts"

/** So many words may stand between the article and the noun. */
const REACH = 4

/**
 * The noun of a body in apposition to a name, before it or after it.
 *
 * @example "The grid operator, Ovrana Nord, sent crews." → organization "Ovrana Nord"
 * @example "Torvix, one of the largest lenders, was fined." → organization "Torvix"
 * @example "Torvix, the country’s largest lender, was fined." → organization "Torvix"
 * @example "Torvix, the owner's son, was fined." → nothing
 */
export const companyApposition = defineEntityRule({
  name: "company-apposition",
  weigh({ name, head, before, after }) {
    if (head || name.title) return null
    if (before(1)?.text === "," && BEFORE_COMPANY.test(before(2)?.lower ?? "") && after(1)?.text === ",")
      return { type: "organization", weight: 7 }
    if (after(1)?.text === "," && after(2)?.lower === "one" && after(3)?.lower === "of") {
      for (let distance = 5; distance <= 5 + REACH; distance++)
        if (BODY_NOUN.test(after(distance)?.lower.replace(/ies$/, "y").replace(/s$/, "") ?? ""))
          return { type: "organization", weight: 7 }
    }
    if (after(1)?.text !== "," || !/^(?:the|a|an)$/.test(after(2)?.lower ?? "")) return null
    for (let distance = 3; distance <= 3 + REACH; distance++) {
      const token = after(distance)
      if (!token || (token.shape === "mark" && token.text !== "-")) return null
      const next = after(distance + 1)
      if (BODY_NOUN.test(token.lower) && next?.shape !== "possessive" && !isNameShape(next) && next?.shape !== "lower")
        return { type: "organization", weight: 7 }
    }
    return null
  },
})
