import { CUSTOMERS, TRADED, TRADED_BY } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * What has shares that are bought, or customers that it tells, is a company.
 *
 * @example "Their stake in Torvale grew." → organization "Torvale"
 * @example "Torvale told customers so." → organization "Torvale"
 * @example "Their house in Torvale grew." → nothing
 */
export const tradedCompany = defineEntityRule({
  name: "traded-company",
  weigh({ name, head, before, after }) {
    if (head || name.title) return null
    const isTraded = TRADED_BY.test(before(1)?.lower ?? "") && TRADED.test(before(2)?.lower ?? "")
    const speaks = after(1)?.lower === "told" && CUSTOMERS.test(after(2)?.lower ?? "")
    return isTraded || speaks ? { type: "organization", weight: 5 } : null
  },
})
