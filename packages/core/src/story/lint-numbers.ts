import type { LintFinding } from "../schema/story.ts"
import { type Account, spanAt } from "./account.ts"
import type { Claim } from "./fact/claim.ts"
import { claimsOf } from "./fact/claims-of.ts"
import type { FactSource } from "./fact/finding.ts"
import { conflictMargin, nearness } from "./fact/same-thing.ts"
import { isSameValue } from "./fact/same-value.ts"

/** By how much a number of the body must clear the bar for the same thing before it is said to differ. */
const SURE = 0.15
/** Blocks that sum up what the body says. */
const SUMMARIES = new Set(["title", "description", "key-point"])
const KINDS = new Set<Claim["kind"]>(["count", "money", "percent", "duration", "age"])

/** A number in headline, standfirst or key points for which the body has another one, and nowhere this one. */
export function lintNumbers(account: Account, { values }: FactSource): LintFinding[] {
  const claims = claimsOf(account, values.get(account.id) ?? []).filter(({ kind }) => KINDS.has(kind))
  const isSummary = ({ block }: Claim): boolean => SUMMARIES.has(account.blocks[block]?.role ?? "")
  const body = claims.filter((claim) => !isSummary(claim))
  return claims.filter(isSummary).flatMap((claim): LintFinding[] => {
    const others = body.filter(({ kind }) => kind === claim.kind)
    if (others.some((other) => isSameValue(claim, other))) return []
    const rivals = others
      .filter((other) => conflictMargin(claim, other) > SURE)
      .toSorted((a, b) => nearness(claim, b) - nearness(claim, a))
    const [rival] = rivals
    // Where the body has several numbers of the kind, it may speak of another thing.
    if (rival === undefined || rivals.some((other) => !isSameValue(rival, other))) return []
    const reason = "The summary has a number that the body has not, and the body another one for it."
    return [{ rule: "numbers-differ", reason, spans: [spanAt(account, claim), spanAt(account, rival)] }]
  })
}
