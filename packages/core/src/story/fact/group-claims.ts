import { Groups } from "../text/groups.ts"
import type { Claim } from "./claim.ts"
import { conflictMargin, isOneThing } from "./same-thing.ts"
import { isSameValue } from "./same-value.ts"

/** Claims of several articles by what they are about: those with one value first, then those that give another for the same thing. */
export function groupClaims(claims: readonly Claim[]): Claim[][] {
  return [...Map.groupBy(claims, ({ kind }) => kind).values()].flatMap(groupsOfKind)
}

function groupsOfKind(claims: readonly Claim[]): Claim[][] {
  const own = Map.groupBy(claims, ({ account }) => account.id)
  const groups = new Map(sameValues(claims).map((group, id) => [id, group]))
  for (const { a, b } of rivals([...groups.values()], own)) {
    const [left, right] = [a, b].map((claim) => [...groups].find(([, group]) => group.includes(claim))) as [
      [number, Claim[]],
      [number, Claim[]],
    ]
    if (left[0] === right[0] || !canBeOne(left[1], right[1], own)) continue
    groups.set(left[0], [...left[1], ...right[1]])
    groups.delete(right[0])
  }
  return [...groups.values()]
}

/** Groups in which all give one value for one thing. */
function sameValues(claims: readonly Claim[]): Claim[][] {
  const sorted = claims.toSorted((a, b) => a.rank - b.rank)
  const groups = new Groups(sorted.length)
  for (const same of Map.groupBy(sorted.keys(), (at) => (sorted[at] as Claim).value).values())
    for (const [step, at] of same.entries())
      for (const other of same.slice(0, step))
        if (isOneThing(sorted[at] as Claim, sorted[other] as Claim)) groups.join(at, other)
  return groups.list().map((group) => group.map((at) => sorted[at] as Claim))
}

interface Rivals {
  a: Claim
  b: Claim
  margin: number
}

/** Claims of two groups that seem to give two values for one thing, the surest first; one against one needs more. */
function rivals(groups: readonly Claim[][], own: ReadonlyMap<string, readonly Claim[]>): Rivals[] {
  const found: Rivals[] = []
  for (const [at, left] of groups.entries())
    for (const right of groups.slice(at + 1)) {
      const isOne = articlesOf(left) === 1 && articlesOf(right) === 1
      for (const a of left)
        for (const b of right) {
          const margin = conflictMargin(a, b, { isOne, isOnly: unitOf(a) !== "" && isOnly(a, own) && isOnly(b, own) })
          if (margin > 0) found.push({ a, b, margin })
        }
    }
  return found.sort((a, b) => b.margin - a.margin)
}

/** Is it the only value of its kind and unit that its article gives? */
function isOnly(claim: Claim, own: ReadonlyMap<string, readonly Claim[]>): boolean {
  const unit = unitOf(claim)
  return own.get(claim.account.id)?.every((other) => unitOf(other) !== unit || isSameValue(claim, other)) ?? true
}

/** What a claim counts or measures; empty for a percentage and a number alone, which may be of anything. */
function unitOf({ kind, unit, value }: Claim): string {
  return kind === "duration" ? value.replaceAll(/[\d.]/g, "") : unit
}

/** No article has both values for it: who gives two speaks of two things. */
function canBeOne(
  left: readonly Claim[],
  right: readonly Claim[],
  own: ReadonlyMap<string, readonly Claim[]>,
): boolean {
  const hasBoth = (group: readonly Claim[], other: readonly Claim[]): boolean =>
    group.some(({ account }) =>
      own.get(account.id)?.some((known) => !group.includes(known) && other.some((value) => isOneThing(known, value))),
    )
  return !hasBoth(left, right) && !hasBoth(right, left) && !left.some((a) => right.some((b) => a.account === b.account))
}

export function articlesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ account }) => account.id)).size
}
