import type { Fact, Slot } from "../../schema/fact.ts"
import type { Account, Sentence } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { isContent } from "../text/function-words.ts"
import { overlap } from "../text/set-overlap.ts"
import { findQuantities, type Quantity } from "./find-quantities.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"

/** Words on either side that tell what an amount is about. */
const CONTEXT = 6
const SLOTS: Readonly<Record<Quantity["kind"], Slot>> = {
  duration: "how-long",
  money: "how-much",
  count: "how-many",
  score: "score",
}
/** A run of digits with a dash is a score only beside one of these. */
const SCORED =
  /\b(?:beat|beaten|defeat\w*|win|wins|won|drew|draw|lost|lose|victory|score\w*|vot\w+|ruled|ruling|decision|goals?|match|final)\b/i

interface Stated extends Finding {
  quantity: Quantity
  context: ReadonlySet<string>
  inHead: boolean
  /** 0 in the first sentences of the body, 1 in title and standfirst, 2 further down. */
  rank: number
}

/** How many, how much, how long and how it ended: amounts that articles share, and others given for the same thing. */
export function quantities({ accounts }: FactSource): Fact[] {
  const stated = accounts.flatMap((account) => account.sentences.flatMap((sentence) => statedIn(account, sentence)))
  const facts: Fact[] = []
  for (const [, kindred] of Map.groupBy(stated, ({ quantity }) => `${quantity.kind} ${quantity.thing}`)) {
    for (const group of byThing(kindred)) {
      const { kind, thing } = (group[0] as Stated).quantity
      const articles = new Set(group.map(({ account }) => account.id))
      if (
        articles.size === 1 &&
        (accounts.length > 1 ? !group.some(({ inHead }) => inHead) || kind === "score" : false)
      )
        continue
      const fact = toFact(SLOTS[kind], group.map(toFinding), accounts, {
        ...(kind === "count" && { about: thing }),
        grows: kind === "count",
      })
      if (fact !== null) facts.push(fact)
    }
  }
  return facts
}

function statedIn(account: Account, sentence: Sentence): Stated[] {
  const { block, from, to, words } = sentence
  const text = account.blocks[block]?.text.slice(from, to) ?? ""
  const inHead = isHead(account, sentence)
  return findQuantities(text).flatMap((quantity): Stated[] => {
    if (quantity.kind === "score" && !SCORED.test(text)) return []
    const place = { block, from: from + quantity.from, to: from + quantity.to }
    const at = words.findIndex((word) => word.to > place.from)
    const near = words.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 2)
    const context = new Set(near.filter(({ key }) => isContent(key) && !/\d/.test(key)).map(({ stem }) => stem))
    return [
      {
        account,
        ...place,
        value: quantity.value,
        quantity,
        context,
        inHead,
        rank: inHead ? Number(sentence.inBody < 0) : 2,
      },
    ]
  })
}

/** Splits amounts of one kind by what they are about: the same value, or the same words around another value. */
function byThing(kindred: readonly Stated[]): Stated[][] {
  const isCount = kindred[0]?.quantity.kind === "count"
  const byValue = [...Map.groupBy(kindred, ({ value }) => value).values()].sort(
    (a, b) =>
      articlesOf(b) - articlesOf(a) ||
      Number(b.some(({ inHead }) => inHead)) - Number(a.some(({ inHead }) => inHead)) ||
      b.length - a.length,
  )
  const groups: Stated[][] = []
  for (const same of byValue) {
    const home = groups.find((group) => isAbout(group, same, isCount))
    if (home === undefined) groups.push([...same])
    else
      home.push(
        ...same.filter(
          ({ account }) => !home.some((other) => other.account === account && other.value !== same[0]?.value),
        ),
      )
  }
  return groups.map((group) => group.toSorted((a, b) => a.rank - b.rank))
}

/** Another value for the same thing: said by other articles, with the same words around it. */
function isAbout(group: readonly Stated[], same: readonly Stated[], isCount: boolean): boolean {
  const articles = new Set(group.map(({ account }) => account.id))
  const others = same.filter(({ account }) => !articles.has(account.id))
  if (others.length === 0) return false
  const needed = isCount ? 1 : 2
  return others.some(({ context }) => group.some((member) => overlap(context, member.context) >= needed))
}

function articlesOf(stated: readonly Stated[]): number {
  return new Set(stated.map(({ account }) => account.id)).size
}

function toFinding({ account, block, from, to, value }: Stated): Finding {
  return { account, block, from, to, value }
}
