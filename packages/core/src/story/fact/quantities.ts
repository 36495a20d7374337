import type { Fact, Slot } from "../../schema/fact.ts"
import type { Claim, ClaimKind } from "./claim.ts"
import { claimsOf } from "./claims-of.ts"
import { rarity } from "../cluster/commonness.ts"
import { type FactSource, toFact } from "./finding.ts"
import { numberValue } from "../text/number-value.ts"
import { articlesOf, groupClaims } from "./group-claims.ts"
import { isSameValue } from "./same-value.ts"

/** "Two countries" and the like tell nothing to compare, unless of something that is seldom counted. */
const LEAST = 3
const SELDOM = 4
/** Only values of such size are told where one article alone has them, below its head. */
const LARGE = { count: 1000, days: 28 }
/** States that end while people are found; other counts only grow. */
const EASES = new Set(["missing", "trapped"])
const SLOTS: Readonly<Record<ClaimKind, Slot>> = {
  duration: "how-long",
  money: "how-much",
  percent: "how-much",
  measure: "how-much",
  count: "how-many",
  age: "how-many",
  score: "score",
  date: "date-of",
  time: "when",
}

/** How many, how much, how long, how it ended, and other dates: values that articles share, and others given for the same thing. */
export function quantities(source: FactSource, taken: readonly Fact[]): Fact[] {
  const { accounts, values, identities, dates } = source
  const isTaken = (claim: Claim): boolean =>
    claim.kind === "date" &&
    taken.some((fact) => fact.slot === "when" && fact.values.some(({ value }) => value === claim.value))
  const claims = accounts.flatMap((account) =>
    claimsOf(account, values.get(account.id) ?? [])
      .filter((claim) => isWorth(claim) && !isTaken(claim))
      .map((claim) => (claim.kind === "age" ? { ...claim, ...personOf(account.id, claim.unit) } : claim)),
  )
  function personOf(article: string, entity: string): Pick<Claim, "unit" | "about"> {
    const id = identities.of(article, entity) ?? entity
    return { unit: id, about: id }
  }
  return groupClaims(exact(claims)).flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const isShared = articlesOf(group) > 1
    const isTelling =
      first.tense === "ahead" || (!["date", "time", "score"].includes(first.kind) && group.some(({ rank }) => rank < 2))
    if (!isShared && !isTelling && !isLarge(first) && (accounts.length > 1 || first.kind === "date")) return []
    const about = aboutOf(group)
    const fact = toFact(
      SLOTS[first.kind],
      group.toSorted((a, b) => a.rank - b.rank),
      accounts,
      {
        ...(about !== "" && { about }),
        isSame: (a, b) => isSameValue(a as Claim, b as Claim),
        grows: group.some(({ isState, unit }) => isState && EASES.has(unit))
          ? "both"
          : group.some(grows)
            ? "up"
            : undefined,
        dates,
      },
    )
    return fact === null ? [] : [fact]
  })
}

function isWorth({ kind, isState, amount, unit }: Claim): boolean {
  return kind !== "count" || isState || amount >= LEAST || (unit !== "" && rarity(unit) > SELDOM)
}

function isLarge({ kind, amount }: Claim): boolean {
  if (kind === "duration") return amount >= LARGE.days
  return kind === "money" || (kind === "count" && amount >= LARGE.count)
}

/** Without the "more than 200" of an article that has 212 as well. */
function exact(claims: readonly Claim[]): Claim[] {
  const sure = Map.groupBy(
    claims.filter(({ least, most }) => least === most),
    ({ account }) => account.id,
  )
  const isSaid = (claim: Claim, other: Claim): boolean => other.unit === claim.unit && isSameValue(claim, other)
  return claims.filter(
    (claim) =>
      Number.isNaN(claim.amount) ||
      claim.least === claim.most ||
      !sure.get(claim.account.id)?.some((other) => other.value !== claim.value && isSaid(claim, other)),
  )
}

/** A count that is taken while things go on: later articles may have more. */
function grows({ isState, goesOn, kind }: Claim): boolean {
  return isState || (goesOn && kind === "count")
}

/** The thing counted, the person whose age it is, else the word around all of them that tells most, as one writes it. */
function aboutOf(group: readonly Claim[]): string {
  const counted = group.filter(({ about }) => about !== "")
  const named = counted.find(({ isState }) => isState) ?? counted[0]
  if (named !== undefined) return named.about
  const sums = new Map<string, { sum: number; form: string }>()
  for (const { context, sentence } of group)
    for (const { stem, form, text } of sentence.words) {
      const weight = context.get(stem) ?? 0
      if (weight === 0 || /^\p{Lu}/u.test(text) || numberValue(form) !== null) continue
      sums.set(stem, { sum: (sums.get(stem)?.sum ?? 0) + weight, form: sums.get(stem)?.form ?? form })
    }
  const ranked = [...sums.values()].sort((a, b) => b.sum - a.sum || (a.form < b.form ? -1 : 1))
  return ranked[0]?.form ?? ""
}
