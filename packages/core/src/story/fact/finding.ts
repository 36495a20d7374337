import type { Fact, Slot } from "../../schema/fact.ts"
import { type Account, type Place, spanAt } from "../account.ts"
import type { Identities } from "../identity/to-identities.ts"
import { contentId } from "../text/content-id.ts"
import type { PlacedValue } from "./sentence-values.ts"

/** One article's words for a slot. */
export interface Finding extends Place {
  account: Account
  value: string
}

/** What the slots are read from. */
export interface FactSource {
  accounts: readonly Account[]
  identities: Identities
  /** The day that each article counts from. */
  dates: ReadonlyMap<string, string | null>
  /** What each article states, by its id. */
  values: ReadonlyMap<string, readonly PlacedValue[]>
}

/** A fact from what the articles say; null where none says anything. */
export function toFact(
  slot: Slot,
  findings: readonly Finding[],
  accounts: readonly Account[],
  options: {
    about?: string
    isSame?: (a: Finding, b: Finding) => boolean
    /** May numbers of later articles be greater, or either? Then they are an update. */
    grows?: "up" | "both" | undefined
    dates?: FactSource["dates"]
  } = {},
): Fact | null {
  if (findings.length === 0) return null
  const isSame = options.isSame ?? ((a: Finding, b: Finding): boolean => a.value === b.value)
  const seen = new Set<string>()
  const kept = findings.filter(({ account, value }) => {
    const key = `${account.id} ${value}`
    return !seen.has(key) && seen.add(key)
  })
  const byArticle = accounts
    .map(({ id }) => kept.filter(({ account }) => account.id === id))
    .filter((list) => list.length > 0)
  const agree = byArticle.every((one, at) =>
    byArticle.slice(at + 1).every((other) => one.some((mine) => other.some((theirs) => isSame(mine, theirs)))),
  )
  const differing =
    options.grows && isUpdate(byArticle, options.grows, options.dates ?? new Map()) ? "update" : "differ"
  const values = byArticle.flat().map(({ account, value, ...place }) => ({ ...spanAt(account, place), value }))
  return {
    id: contentId(
      "f",
      [slot, options.about ?? "", ...values.map(({ article, start, end }) => `${article} ${start} ${end}`)].join("|"),
    ),
    slot,
    ...(options.about !== undefined && { about: options.about }),
    verdict: byArticle.length === 1 ? "one-source" : agree ? "agree" : differing,
    values,
    silent: accounts
      .filter(({ id, article }) => article.whole === true && !kept.some(({ account }) => account.id === id))
      .map(({ id }) => id),
  }
}

/** Do later articles give greater numbers, or smaller ones where numbers may fall, and none the other way? One pair at least is told apart by its dates. */
function isUpdate(byArticle: readonly (readonly Finding[])[], way: "up" | "both", dates: FactSource["dates"]): boolean {
  const states = byArticle.flatMap(([finding]) => {
    if (finding === undefined) return []
    const { article, id } = finding.account
    return [{ at: article.metadata.published ?? dates.get(id) ?? "", value: Number(finding.value) }]
  })
  const steps = states.flatMap((one) =>
    states.filter(({ at }) => isLater(one.at, at)).map(({ value }) => Math.sign(value - one.value)),
  )
  return (way === "up" ? [1] : [1, -1]).some((sign) => steps.includes(sign) && !steps.includes(-sign))
}

/** Is one time later than another, as far as both are told? */
function isLater(before: string, after: string): boolean {
  const length = Math.min(before.length, after.length)
  return before.slice(0, length) < after.slice(0, length)
}
