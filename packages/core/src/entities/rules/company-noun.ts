import { defineEntityRule } from "../define-entity-rule.ts"

const COMPANY_NOUN =
  /^(?:shares|stock|employees|customers|users|ceo|executives|executive|subsidiary|app|profits|factory|products|fighters|militants|militia|lawmakers|mps|party|supporters|fans|newspaper|agency|group|company|firm|bank|officials|spokesman|spokesperson|chief|chairman|president)$/

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
    return /^(?:company|firm|newspaper|party|agency|group|website|giant|startup|broadcaster|magazine|outlet|daily|maker|airline|club|platform)$/.test(
      before(1)?.lower ?? "",
    )
      ? { type: "organization", weight: 3 }
      : null
  },
})
