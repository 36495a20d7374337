import { LOCATIVE } from "../lexicon/event-words.ts"
import type { Fact } from "../../schema/fact.ts"
import { type Account, isInside, type PlacedMention, textAt } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { claimContext, contextLikeness } from "./claim-context.ts"
import { isDateline } from "./is-dateline.ts"
import type { FactSource, Finding } from "./finding.ts"
import { toFact } from "./finding.ts"
import type { Identities } from "../identity/to-identities.ts"

/** How much the words around two places must tell the same for something to have happened at either. */
const ALIKE = 0.25

interface Located {
  account: Account
  mention: PlacedMention
  id: string
  inHead: boolean
  context: ReadonlyMap<string, number>
}

/** Where it took place: the place that most articles put things in, and what others name instead for the same thing. */
export function where({ accounts, identities }: FactSource): Fact | null {
  const located = accounts.flatMap((account) =>
    account.mentions.flatMap((mention): Located[] => {
      const id = identities.of(account.id, mention.entity.id)
      if (id === undefined || identities.type(id) !== "place" || !isLocative(account, mention)) return []
      const sentence = account.sentences.find((each) => isInside(mention, each))
      if (sentence === undefined) return []
      const { context } = claimContext(account, sentence, mention, "")
      return [{ account, mention, id, inHead: isHead(account, sentence), context }]
    }),
  )
  const place = mostShared(located, identities)
  if (place === null) return null
  const there = located.filter(({ id }) => id === place)
  const named = new Set(there.map(({ account }) => account.id))
  const besides = new Set(located.filter(({ account }) => named.has(account.id)).map(({ id }) => id))
  const mentioning = new Set(identities.entities.find(({ id }) => id === place)?.mentions.map(({ article }) => article))
  const findings = accounts.flatMap((account): Finding[] => {
    const own = located.filter((each) => each.account === account)
    const same = own.filter(({ id }) => id === place)
    const other = mentioning.has(account.id)
      ? []
      : own.filter(
          ({ id, inHead, mention, context }) =>
            inHead &&
            !isDateline(account, mention) &&
            !besides.has(id) &&
            isOfKind(own, id, located, place) &&
            there.some((one) => contextLikeness(one.context, context) >= ALIKE),
        )
    const found = same.find(({ inHead }) => inHead) ?? same[0] ?? other[0]
    const mention =
      found?.mention ?? account.mentions.find(({ entity }) => identities.of(account.id, entity.id) === place)
    return mention === undefined ? [] : [{ account, ...rangeOf(mention), value: found?.id ?? place }]
  })
  // In a story of several, what one alone names is where something else took place.
  return accounts.length > 2 && findings.length === 1 ? null : toFact("where", findings, accounts)
}

/** After a word of place, or in the line that opens a report: where it was written, which only ever agrees. */
function isLocative(account: Account, mention: PlacedMention): boolean {
  const { block, from } = mention
  return (
    isDateline(account, mention) || LOCATIVE.test(textAt(account, { block, from: Math.max(0, from - 24), to: from }))
  )
}

/** The place that most articles name and put things in; a country only where no narrower place is one that two put things in; then heads, then the name. */
function mostShared(located: readonly Located[], identities: Identities): string | null {
  const ranked = [...Map.groupBy(located, ({ id }) => id)].map(([id, uses]) => {
    const articles = new Set(uses.map(({ account }) => account.id)).size
    const named = new Set(
      identities.entities.find((entity) => entity.id === id)?.mentions.map(({ article }) => article),
    )
    return {
      id,
      shared: articles + named.size,
      heads: new Set(uses.filter(({ inHead }) => inHead).map(({ account }) => account.id)).size,
      isWide: articles < 2 || uses.some(({ mention }) => mention.entity.kind === "country"),
    }
  })
  const heads = ranked.filter(({ heads: count }) => count > 0)
  heads.sort(
    (a, b) => Number(a.isWide) - Number(b.isWide) || b.shared - a.shared || b.heads - a.heads || (a.id < b.id ? -1 : 1),
  )
  return heads[0]?.id ?? null
}

/** Two places part only where neither can hold the other: they are of one kind. */
function isOfKind(own: readonly Located[], id: string, located: readonly Located[], place: string): boolean {
  const kind = (wanted: string, list: readonly Located[]): string | undefined =>
    list.find((each) => each.id === wanted)?.mention.entity.kind
  return kind(id, own) === kind(place, located)
}

function rangeOf({ block, from, to }: PlacedMention): { block: number; from: number; to: number } {
  return { block, from, to }
}
