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
  options: { about?: string; isSame?: (a: string, b: string) => boolean; grows?: boolean } = {},
): Fact | null {
  if (findings.length === 0) return null
  const isSame = options.isSame ?? ((a: string, b: string): boolean => a === b)
  const seen = new Set<string>()
  const kept = findings.filter(({ account, value }) => {
    const key = `${account.id} ${value}`
    return !seen.has(key) && seen.add(key)
  })
  const byArticle = accounts
    .map(({ id }) => kept.filter(({ account }) => account.id === id))
    .filter((list) => list.length > 0)
  const agree = byArticle.every((one, at) =>
    byArticle
      .slice(at + 1)
      .every((other) => one.some(({ value }) => other.some((theirs) => isSame(value, theirs.value)))),
  )
  const differing = options.grows && isUpdate(byArticle) ? "update" : "differ"
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

/** Do later articles only ever give greater numbers, each with the time it was published? */
function isUpdate(byArticle: readonly (readonly Finding[])[]): boolean {
  const states = byArticle.flatMap(([finding]) =>
    finding === undefined ? [] : [{ at: finding.account.article.metadata.published, value: Number(finding.value) }],
  )
  if (states.some(({ at, value }) => at === null || Number.isNaN(value))) return false
  states.sort((a, b) => ((a.at as string) < (b.at as string) ? -1 : 1))
  return states.every(({ at, value }, index) => {
    const before = states[index - 1]
    return (
      before === undefined || value === before.value || (value > before.value && (at as string) > (before.at as string))
    )
  })
}
