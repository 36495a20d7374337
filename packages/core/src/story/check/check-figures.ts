import type { CheckFinding } from "../../schema/check.ts"
import { type Account, spanAt } from "../account.ts"
import type { Claim } from "../fact/claim.ts"
import { claimsOf } from "../fact/claims-of.ts"
import { conflictMargin, nearness } from "../fact/same-thing.ts"
import { isSameValue } from "../fact/same-value.ts"
import { sentenceValues } from "../fact/sentence-values.ts"

/** Places in the articles that are shown for a figure. */
const SHOWN = 5

/** Each figure and date of a draft: where the articles give it, or what they give for the same thing. */
export function checkFigures(
  draft: Account,
  others: readonly Account[],
  dates: ReadonlyMap<string, string | null>,
): CheckFinding[] {
  const read = (account: Account): Claim[] => claimsOf(account, sentenceValues(account, dates.get(account.id) ?? null))
  const given = others.flatMap(read)
  return read(draft).map((claim): CheckFinding => {
    const { article: _, ...span } = spanAt(draft, claim)
    const alike = given.filter(({ kind }) => kind === claim.kind)
    const near = (list: readonly Claim[]): Claim[] => list.toSorted((a, b) => nearness(claim, b) - nearness(claim, a))
    const same = near(alike.filter((other) => isSameValue(claim, other)))
    const else_ = near(alike.filter((other) => !isSameValue(claim, other) && conflictMargin(claim, other) > 0))
    const found = same.length > 0 ? same : else_
    return {
      ...span,
      kind: "figure",
      verdict: same.length > 0 ? "verbatim" : else_.length > 0 ? "other-value" : "not-in-these-articles",
      value: claim.value,
      sources: found.slice(0, SHOWN).map((other) => ({ ...spanAt(other.account, other), value: other.value })),
    }
  })
}
