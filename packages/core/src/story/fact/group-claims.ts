import { HOME_WORDS, PEOPLE_WORDS } from "../lexicon/measures.ts"
import { meaningsOf } from "../text/paraphrase.ts"
import { stem } from "../text/stem.ts"
import type { Claim, ClaimKind } from "./claim.ts"
import { contextLikeness } from "./claim-context.ts"

/** How much the words around one value in two articles must tell the same for them to be of one thing. */
const SAME_VALUE = 0.12
/** The same for a number that nobody hits by chance: 31, 24,612, 8.4 million. */
const SAME_RARE_VALUE = 0
/** The same for a day that is still to come, and for a measure: few are told of. */
const SAME_UNUSUAL = 0.04
/** What speaks for a slip: numbers of the same digits but one, or that part by little. */
const SLIP = 0.12
/** The same where the values differ: beside others that agree, or one against one. */
const OTHER_VALUE: Readonly<Record<ClaimKind, number>> = {
  count: 0.22,
  money: 0.25,
  percent: 0.3,
  duration: 0.25,
  score: 0.05,
  measure: 0.3,
  date: 0.22,
  time: 0.3,
  age: 0,
}
const ONE_TO_ONE = 0.12
/** Numbers that part more than so many times are hardly of one thing. */
const FAR = 3
/** Amounts in other units, and lengths of time, are the same within this share. */
const ROUNDED = 0.04

const CLASSES = [PEOPLE_WORDS, HOME_WORDS].map((words) => new Set(words.split(" ").map(stem)))

/** Claims of several articles by what they are about: those with one value first, then those that give another for the same thing. */
export function groupClaims(claims: readonly Claim[]): Claim[][] {
  return [...Map.groupBy(claims, ({ kind }) => kind).values()].flatMap(groupsOfKind)
}

function groupsOfKind(claims: readonly Claim[]): Claim[][] {
  const groups = sameValues(claims)
  for (;;) {
    const best = bestPair(groups)
    if (best === null) return groups
    const [a, b] = best
    groups[a] = [...(groups[a] as Claim[]), ...(groups[b] as Claim[])]
    groups.splice(b, 1)
  }
}

/** Groups in which all give one value for one thing. */
function sameValues(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = []
  for (const claim of claims.toSorted((a, b) => a.rank - b.rank)) {
    const likes = groups.map((group) =>
      group.every((other) => isSameValue(claim, other))
        ? Math.max(...group.map((other) => nearness(claim, other)))
        : -1,
    )
    const best = likes.indexOf(Math.max(...likes, barOf(claim)))
    if (best < 0) groups.push([claim])
    else (groups[best] as Claim[]).push(claim)
  }
  return groups
}

/** The two groups that most surely give other values for one thing. */
function bestPair(groups: readonly Claim[][]): [number, number] | null {
  let best: { pair: [number, number]; margin: number } | null = null
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; b < groups.length; b++) {
      const margin = conflict(groups[a] as Claim[], groups[b] as Claim[], groups)
      if (margin > (best?.margin ?? 0)) best = { pair: [a, b], margin }
    }
  return best?.pair ?? null
}

/** By how much two groups clear the bar for one thing with two values; 0 or less where they do not. */
function conflict(left: readonly Claim[], right: readonly Claim[], groups: readonly Claim[][]): number {
  const [one, other] = [left[0] as Claim, right[0] as Claim]
  if (!isComparable(one, other) || sharesArticle(left, right)) return 0
  const stated = (group: readonly Claim[], claims: readonly Claim[]): boolean =>
    claims.some((claim) =>
      groups.some(
        (each) =>
          each !== claims &&
          each.some((known) => known.account === claim.account && group.some((value) => isSameValue(known, value))),
      ),
    )
  // Who gives both values speaks of two things.
  if (stated(left, right) || stated(right, left)) return 0
  const margins = left.flatMap((a) => right.map((b) => conflictMargin(a, b)))
  const isOne = articlesOf(left) === 1 && articlesOf(right) === 1
  return Math.max(...margins) - (isOne ? ONE_TO_ONE : 0)
}

/** By how much two claims clear the bar for one thing with two values; 0 or less where they do not. */
export function conflictMargin(one: Claim, other: Claim): number {
  if (!isComparable(one, other)) return 0
  const isOneState = one.isState && other.isState && one.unit === other.unit
  const reasons = (isSlip(one, other) ? SLIP : 0) + (isOneState ? 0.4 : 0) + (one.kind === "age" ? 1 : 0)
  return nearness(one, other) - OTHER_VALUE[one.kind] + reasons
}

/** How near two claims are in what they are about. */
export function nearness(a: Claim, b: Claim): number {
  return contextLikeness(a.context, b.context) + (a.isState && b.isState && a.unit === b.unit ? 0.3 : 0)
}

function barOf(claim: Claim): number {
  if (isRare(claim)) return SAME_RARE_VALUE
  const { published } = claim.account.article.metadata
  const isAhead = claim.kind === "date" && published !== null && claim.value > published.slice(0, 10)
  return isAhead || claim.kind === "measure" ? SAME_UNUSUAL : SAME_VALUE
}

function isRare({ kind, amount, value }: Claim): boolean {
  if (kind === "score") return true
  return kind !== "date" && kind !== "time" && amount > 12 && (amount >= 1000 || !value.endsWith("0"))
}

/** Two numbers of which one may be a slip of the other: a digit changed, two of them swapped, or a tenth more or less. */
function isSlip(a: Claim, b: Claim): boolean {
  if (a.kind === "date" || a.kind === "time") return false
  if (a.kind === "score") return a.value.split("-").some((side) => b.value.split("-").includes(side))
  const [one, other] = [a, b].map(({ value }) => value.replaceAll(/\D/g, "").replace(/0+$/, "")) as [string, string]
  const changed = one.split("").filter((digit, at) => digit !== other[at]).length
  const isSwapped = one.split("").toSorted().join() === other.split("").toSorted().join()
  const isNear = Math.abs(a.amount - b.amount) <= 0.2 * Math.max(a.amount, b.amount)
  if (isNear && Math.min(a.amount, b.amount) >= 100) return true
  return one.length > 1 && one.length === other.length && (isSwapped || changed === 1 || isNear)
}

function isComparable(a: Claim, b: Claim): boolean {
  if (a.kind === "age") return a.unit === b.unit
  if (a.kind === "score" || a.kind === "date" || a.kind === "time") return true
  const [small, large] = [a.amount, b.amount].sort((x, y) => x - y) as [number, number]
  if (!(large <= FAR * small)) return false
  return isSameUnit(a, b)
}

function isSameUnit(a: Claim, b: Claim): boolean {
  if (a.unit === b.unit || a.kind === "duration" || a.kind === "percent") return true
  if (a.kind !== "count" || (a.isState && b.isState)) return false
  if (a.unit === "" || b.unit === "") return true
  if (a.isState || b.isState) return CLASSES[0]?.has(a.isState ? b.unit : a.unit) ?? false
  return (
    CLASSES.some((words) => words.has(a.unit) && words.has(b.unit)) ||
    meaningsOf(a.unit).some((meaning) => meaningsOf(b.unit).includes(meaning))
  )
}

/** Do two claims of a kind state one value, whatever it is of? */
export function isSameValue(a: Claim, b: Claim): boolean {
  if (a.kind === "age" && a.unit !== b.unit) return false
  if (a.kind === "count" && a.isState && b.isState && a.unit !== b.unit) return false
  if (a.value === b.value) return a.kind !== "measure" || a.unit === b.unit
  if (a.kind !== "duration" && a.kind !== "measure") return false
  return (
    a.kind === b.kind && a.unit === b.unit && Math.abs(a.amount - b.amount) <= ROUNDED * Math.max(a.amount, b.amount)
  )
}

function sharesArticle(left: readonly Claim[], right: readonly Claim[]): boolean {
  return left.some(({ account }) => right.some((other) => other.account === account))
}

export function articlesOf(claims: readonly Claim[]): number {
  return new Set(claims.map(({ account }) => account.id)).size
}
