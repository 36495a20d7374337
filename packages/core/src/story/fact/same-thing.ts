import { PERSON_NOUNS } from "../../entities/lexicon/person-nouns.ts"
import { HOME_WORDS, PEOPLE_WORDS, PERSONAL } from "../lexicon/measures.ts"
import { meaningsOf } from "../text/paraphrase.ts"
import { root } from "../text/root.ts"
import { stem } from "../text/stem.ts"
import type { Claim, ClaimKind } from "./claim.ts"
import { contextLikeness } from "./claim-context.ts"
import { isOtherScope } from "./claim-scope.ts"
import { daysBetween } from "./days-between.ts"
import { slip } from "./slip.ts"

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
  measure: 0.25,
  date: 0.2,
  time: 0.25,
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
const FAR_DAYS = 21
/** Amounts in other units, and lengths of time, are the same within this share. */
const ROUNDED = 0.04

/** Nouns that reports put for each other: those for people, those for homes. */
const [PEOPLE, HOMES] = [[...PEOPLE_WORDS.split(" "), ...PERSON_NOUNS], HOME_WORDS.split(" ")].map(
  (words) => new Set(words.map(stem)),
) as [Set<string>, Set<string>]
const isPeople = (unit: string): boolean => PEOPLE.has(unit) || PERSONAL.test(unit)

/** Do two claims that give one value speak of one thing? */
export function isOneThing(a: Claim, b: Claim): boolean {
  if (!isSameValue(a, b) || isOtherScope(a, b)) return false
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
  const likely =
    slipped +
    (slipped > 0 && isOnly ? ONLY : 0) +
    (isOneState ? ONE_STATE : 0) +
    (Math.max(a.rank, b.rank) < 2 ? IN_HEADS : 0)
  // Where nothing but one word speaks for it, it may be the wrong one.
  if (slipped === 0 && !isOneState && a.tense !== "ahead" && shared(a, b) < 2) return 0
  return near - OTHER_VALUE[a.kind] + likely - (isOne ? ONE_TO_ONE : 0) - (a.isQuoted || b.isQuoted ? QUOTED : 0)
}

/** How near two claims are in what they are about. */
export function nearness(a: Claim, b: Claim): number {
  return contextLikeness(a.context, b.context) + (a.isState && b.isState && a.unit === b.unit ? ONE_STATE : 0)
}

/** Do two claims of a kind state one value, whatever it is of? */
export function isSameValue(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind || (a.kind === "age" && a.unit !== b.unit)) return false
  if (a.kind === "count" && a.isState && b.isState && a.unit !== b.unit) return false
  if (a.value === b.value) return a.kind !== "measure" || a.unit === b.unit
  if (a.kind === "date") return isSameDay(a, b)
  if ((a.kind === "measure" || a.kind === "money") && a.unit !== b.unit) return false
  const slack = a.kind === "duration" || a.kind === "measure" ? ROUNDED * Math.max(a.amount, b.amount) : 0
  return a.least <= b.most + slack && b.least <= a.most + slack
}

/** A day in a month that is told, or a weekday that may be of this week or the next. */
function isSameDay(a: Claim, b: Claim): boolean {
  if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return true
  return (a.isWeekday || b.isWeekday) && Math.abs(daysBetween(a.value, b.value)) === 7
}

function isRare({ kind, amount, value }: Claim): boolean {
  if (kind === "score" || (kind === "duration" && /\d\D+\d/.test(value))) return true
  return kind !== "date" && kind !== "time" && amount > 12 && (amount >= 1000 || !value.endsWith("0"))
}

function barOf(claim: Claim): number {
  const { kind, tense, unit } = claim
  // A deadline to come is hardly one of several for the same day.
  if (isRare(claim) || (kind === "date" && tense === "ahead" && unit === "end")) return SAME_RARE_VALUE
  return kind === "measure" || (kind === "date" && tense === "ahead") ? SAME_UNUSUAL : SAME_VALUE
}

function isComparable(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === "age") return a.unit === b.unit
  if (a.kind === "score" || a.kind === "time") return true
  if (a.kind === "date") {
    const isNear =
      Math.abs(daysBetween(a.value, b.value)) <= FAR_DAYS &&
      Math.abs(Number.parseInt(a.value) - Number.parseInt(b.value)) < FAR
    return (
      isSameDay(a, b) ||
      (isNear &&
        a.value.length === b.value.length &&
        a.unit === b.unit &&
        (a.tense ?? b.tense) === (b.tense ?? a.tense))
    )
  }
  const [small, large] = [a.amount, b.amount].sort((x, y) => x - y) as [number, number]
  return large <= FAR * small && isSameUnit(a, b)
}

function isSameUnit(a: Claim, b: Claim): boolean {
  if (a.unit === b.unit || a.kind === "duration" || a.kind === "percent") return true
  if (a.kind !== "count" || (a.isState && b.isState)) return false
  if (a.unit === "" || b.unit === "") return true
  if (a.isState || b.isState) return isPeople(a.isState ? b.unit : a.unit)
  return (
    root(a.unit) === root(b.unit) ||
    (isPeople(a.unit) && isPeople(b.unit)) ||
    (HOMES.has(a.unit) && HOMES.has(b.unit)) ||
    meaningsOf(a.unit).some((meaning) => meaningsOf(b.unit).includes(meaning))
  )
}

/** Words that tell something near both values, or mean the same. */
function shared(a: Claim, b: Claim): number {
  const isLike = (one: string, other: string): boolean =>
    root(one) === root(other) || meaningsOf(one).some((meaning) => meaningsOf(other).includes(meaning))
  const isOnePer = a.scope.per !== "" && a.scope.per === b.scope.per
  return Number(isOnePer) + a.near.filter((word) => b.near.some((other) => isLike(word, other))).length
}
