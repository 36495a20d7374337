import type { FoundValue } from "../../entities/values/found-value.ts"
import type { Fact, Slot } from "../../schema/fact.ts"
import { type Account, textAt } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { isContent } from "../text/is-content.ts"
import { overlap } from "../text/set-overlap.ts"
import { toWords } from "../text/words.ts"
import { countedStates } from "./counted-states.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"
import type { PlacedValue } from "./sentence-values.ts"
import { votes } from "./votes.ts"

type Kind = Exclude<FoundValue["kind"], "date" | "percent" | "set">

/** Words on either side that tell what an amount is about. */
const CONTEXT = 6
/** "Two countries" and the like tell nothing to compare. */
const LEAST = 3
/** Two articles that each name one sum, neither more than so many times the other, name it for one thing. */
const LIKE_SIZE = 1.5
const SLOTS: Readonly<Record<Kind, Slot>> = {
  duration: "how-long",
  money: "how-much",
  count: "how-many",
  score: "score",
}

interface Stated extends Finding {
  kind: Kind
  /** Amounts of one thing may be compared. */
  thing: string
  /** The thing counted, as written. */
  unit: string
  context: ReadonlySet<string>
  /** 0 in the first sentences of the body, 1 in title and standfirst, 2 further down. */
  rank: number
  /** The one sum of money that its article names. */
  isOnly: boolean
}

/** How many, how much, how long and how it ended: amounts that articles share, and others given for the same thing. */
export function quantities({ accounts, values }: FactSource): Fact[] {
  const stated = accounts.flatMap((account) => markOnly(statedBy(account, values.get(account.id) ?? [])))
  const facts: Fact[] = []
  for (const kindred of Map.groupBy(stated, ({ kind, thing }) => `${kind} ${thing}`).values()) {
    for (const group of byThing(kindred)) {
      const { kind, unit } = group[0] as Stated
      const isShared = articlesOf(group) > 1
      const isTelling = accounts.length === 1 || (kind !== "score" && group.some(({ rank }) => rank < 2))
      if (!isShared && !isTelling) continue
      const options = { ...(kind === "count" && { about: unit }), grows: kind === "count" }
      const fact = toFact(SLOTS[kind], group.map(toFinding), accounts, options)
      if (fact !== null) facts.push(fact)
    }
  }
  return facts
}

function statedBy(account: Account, values: readonly PlacedValue[]): Stated[] {
  return account.sentences.flatMap((sentence) => {
    const text = textAt(account, sentence)
    const states = countedStates(text)
    const given = values.filter((value) => value.sentence === sentence).map(({ found }) => found)
    const others = [...given, ...votes(text)].filter(
      (found) => isComparable(found) && !states.some((other) => isOver(other, found)),
    )
    const seen = new Set<string>()
    return [...states, ...others].flatMap((found): Stated[] => {
      if (!isAmount(found) || seen.has(`${found.from} ${found.unit}`)) return []
      seen.add(`${found.from} ${found.unit}`)
      const place = { block: sentence.block, from: sentence.from + found.from, to: sentence.from + found.to }
      const at = sentence.words.findIndex((word) => word.to > place.from)
      const near = sentence.words.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 2)
      const context = new Set(near.filter(({ key }) => isContent(key) && !/\d/.test(key)).map(({ stem }) => stem))
      const rank = isHead(account, sentence) ? Number(sentence.inBody < 0) : 2
      return [
        {
          account,
          ...place,
          value: normal(found),
          kind: found.kind,
          thing: thingOf(found),
          unit: found.unit ?? "",
          context,
          rank,
          isOnly: false,
        },
      ]
    })
  })
}

function markOnly(stated: readonly Stated[]): Stated[] {
  const sums = new Set(stated.filter(({ kind }) => kind === "money").map(({ value }) => value))
  return stated.map((each) => ({ ...each, isOnly: each.kind === "money" && sums.size === 1 }))
}

/** Only counts of some size, and what is no date or share, lie side by side with others. */
function isComparable(found: FoundValue): boolean {
  const { kind, value } = found
  return isAmount(found) && !value.includes("X") && (kind !== "count" || Number(value) >= LEAST)
}

function isAmount(found: FoundValue): found is FoundValue & { kind: Kind } {
  return found.kind in SLOTS
}

function isOver(a: FoundValue, b: FoundValue): boolean {
  return a.from < b.to && b.from < a.to
}

/** A result reads the same from both sides. */
function normal({ kind, value }: FoundValue): string {
  return kind === "score"
    ? value
        .split("-")
        .toSorted((a, b) => Number(b) - Number(a))
        .join("-")
    : value
}

/** What an amount may be compared by: the thing counted, the currency, the unit of time. */
function thingOf({ kind, unit = "", value }: FoundValue): string {
  if (kind === "duration") return value.replace(/[\d.]+/, "")
  return kind === "count" ? (toWords(unit).at(-1)?.stem ?? unit) : unit
}

/** Splits amounts of one kind by what they are about: the same value, or the same words around another value. */
function byThing(kindred: readonly Stated[]): Stated[][] {
  const best = (list: readonly Stated[]): number => Math.min(...list.map(({ rank }) => rank))
  const byValue = [...Map.groupBy(kindred, ({ value }) => value).values()].sort(
    (a, b) => articlesOf(b) - articlesOf(a) || best(a) - best(b) || b.length - a.length,
  )
  const groups: Stated[][] = []
  for (const same of byValue) {
    const home = groups.find((group) => isAbout(group, same))
    if (home === undefined) groups.push([...same])
    else home.push(...same.filter(({ account }) => !home.some((other) => other.account === account)))
  }
  return groups.map((group) => group.toSorted((a, b) => a.rank - b.rank))
}

/** Another value for the same thing: said by other articles, with the same words around it. */
function isAbout(group: readonly Stated[], same: readonly Stated[]): boolean {
  const others = same.filter(({ account }) => !group.some((member) => member.account === account))
  const needed = group[0]?.kind === "count" ? 1 : 2
  const isLike = (one: Stated, other: Stated): boolean =>
    overlap(one.context, other.context) >= needed || (one.isOnly && other.isOnly && isClose(one.value, other.value))
  return others.some((one) => group.some((member) => isLike(one, member)))
}

/** Two sums of money of like size. */
function isClose(a: string, b: string): boolean {
  return Math.max(Number(a), Number(b)) <= LIKE_SIZE * Math.min(Number(a), Number(b))
}

function articlesOf(stated: readonly Stated[]): number {
  return new Set(stated.map(({ account }) => account.id)).size
}

function toFinding({ account, block, from, to, value }: Stated): Finding {
  return { account, block, from, to, value }
}
