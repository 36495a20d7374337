import { meaningsOf } from "../text/paraphrase.ts"
import { root } from "../text/root.ts"
import type { Claim, ClaimKind } from "./claim.ts"
import { contextLikeness } from "./claim-context.ts"
import { isElsewhere, isOtherScope } from "./claim-scope.ts"
import { isSameUnit } from "./same-unit.ts"
import { daysApart, isSameDay, isSameValue } from "./same-value.ts"
import { LIKELY, slip, SURE } from "./slip.ts"

/** How much the words around one value in two articles must tell the same for them to be of one thing. */
const SAME_VALUE = 0.12
/** The same for a number that nobody hits by chance: 31, 24,612, 8.4 million. */
const SAME_RARE_VALUE = 0
/** The same for a day that is still to come, and for a measure: few are told of. */
const SAME_UNUSUAL = 0.04
/** The same where the values differ: beside others that agree, and what one against one takes more. */
const OTHER_VALUE: Readonly<Record<ClaimKind, number>> = {
  count: 0.2,
  money: 0.2,
  percent: 0.24,
  duration: 0.24,
  score: 0.15,
  measure: 0.24,
  date: 0.22,
  time: 0.15,
  age: 0,
}
const ONE_TO_ONE = 0.12
/** Both in the head of their articles. */
const IN_HEADS = 0.06
/** What somebody says may be of anything. */
const QUOTED = 0.1
/** Each the only one of its unit, and all but the same. */
const ONLY = 0.08
/** Counts of what became of people in the same way. */
const ONE_STATE = 0.3
/** Numbers that part more than so many times, dates that lie as many days apart, are hardly of one thing. */
const FAR = 3
const FAR_YEARS = 9
const FAR_APART = 5
const FAR_DAYS = { ahead: 120, past: 21 }

/** Do two claims that give one value speak of one thing? */
export function isOneThing(a: Claim, b: Claim): boolean {
  if (!isSameValue(a, b) || isOtherScope(a, b)) return false
  // A number that many things may have must count the same.
  if (a.kind === "count" && !isRare(a) && !isSameUnit(a, b)) return false
  return nearness(a, b) >= barOf(a)
}

/** By how much two claims clear the bar for one thing with two values, or one value in two forms; 0 or less where they do not. */
export function conflictMargin(a: Claim, b: Claim, { isOne = false, isOnly = false } = {}): number {
  if (!isComparable(a, b) || isOtherScope(a, b)) return 0
  const near = nearness(a, b)
  if (a.kind === "age") return 1
  if (isSameValue(a, b)) return near - barOf(a)
  const isOneState = a.isState && b.isState && a.unit === b.unit
  const slipped = slip(a, b)
  const areHeads = Math.max(a.rank, b.rank) < 2
  const likely = slipped + (isOnly ? ONLY : 0) + (isOneState ? ONE_STATE : 0) + (areHeads ? IN_HEADS : 0)
  // Where nothing but one word speaks for it, it may be the wrong one.
  // A sum, a share, a measure has the name of what it is of beside it; a length of time may follow any word.
  const isMeasured = a.kind === "money" || a.kind === "percent" || a.kind === "measure"
  const isNamed =
    (a.kind === "time" && areHeads) || (isOnly && a.unit === b.unit && (areHeads || (!isOne && a.kind !== "duration")))
  const isFree = isOneState || (slipped > 0 && (isOnly || (slipped >= SURE && !isMeasured)))
  // Every runner has a time to the second.
  const isRace = a.kind === "duration" && a.value.endsWith("S")
  const least = isRace
    ? 2
    : isFree && isSameUnit(a, b)
      ? 0
      : isNamed || slipped > 0 || a.tense === "ahead" || (isMeasured && !isOne)
        ? 1
        : 2
  if (shared(a, b) < least || (slipped < SURE && a.kind !== "date" && !isOneState && isElsewhere(a, b, slipped === 0)))
    return 0
  return near - OTHER_VALUE[a.kind] + likely - (isOne ? ONE_TO_ONE : 0) - (a.isQuoted || b.isQuoted ? QUOTED : 0)
}

/** How near two claims are in what they are about. */
export function nearness(a: Claim, b: Claim): number {
  return contextLikeness(a.context, b.context) + (a.isState && b.isState && a.unit === b.unit ? ONE_STATE : 0)
}

function isRare({ kind, amount, value }: Claim): boolean {
  if (kind === "score" || (kind === "duration" && /\d\D+\d/.test(value))) return true
  const number = kind === "duration" ? Number.parseFloat(value.replace(/^PT?/, "")) : amount
  return kind !== "date" && kind !== "time" && number > 12 && (number >= 1000 || number % 10 !== 0)
}

function barOf(claim: Claim): number {
  const { kind, tense, unit, value } = claim
  // A deadline to come is hardly one of several for the same day.
  if (isRare(claim) || (kind === "date" && tense === "ahead" && unit === "end")) return SAME_RARE_VALUE
  const isLongAgo = kind === "date" && value.length === 4 && tense === "past"
  return isLongAgo || kind === "measure" || (kind === "date" && tense === "ahead") ? SAME_UNUSUAL : SAME_VALUE
}

function isComparable(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false
  // Ages that lie far apart are of two people of one name.
  if (a.kind === "age") return a.unit === b.unit && (Math.abs(a.amount - b.amount) < FAR_YEARS || slip(a, b) > 0)
  if (a.kind === "score" || a.kind === "time") return true
  if (a.kind === "date") {
    const isNear =
      daysApart(a, b) <= FAR_DAYS[a.tense ?? "past"] &&
      Math.abs(Number.parseInt(a.value) - Number.parseInt(b.value)) < FAR_APART
    return (
      isSameDay(a, b) ||
      (isNear &&
        a.value.length === b.value.length &&
        a.unit === b.unit &&
        (a.tense ?? b.tense) === (b.tense ?? a.tense))
    )
  }
  if (a.kind === "money" && a.value === b.value) return true
  const [small, large] = [a.amount, b.amount].sort((x, y) => x - y) as [number, number]
  // Reports count jobs here and workers there: digits that changed places tell that they are the same.
  return large <= FAR * small && (isSameUnit(a, b) || (a.kind === "count" && slip(a, b) >= LIKELY))
}

/** Words that tell something near both values, or mean the same. */
function shared(a: Claim, b: Claim): number {
  const isLike = (one: string, other: string): boolean =>
    root(one) === root(other) || meaningsOf(one).some((meaning) => meaningsOf(other).includes(meaning))
  const isOnePer = a.scope.per !== "" && a.scope.per === b.scope.per
  return Number(isOnePer) + a.near.filter((word) => b.near.some((other) => isLike(word, other))).length
}
