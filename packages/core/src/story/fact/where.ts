import { LOCATIVE } from "../lexicon/event-words.ts"
import type { Fact } from "../../schema/fact.ts"
import { type Account, type PlacedMention, textAt } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { isDateline } from "./is-dateline.ts"
import type { FactSource, Finding } from "./finding.ts"
import { toFact } from "./finding.ts"

interface Located {
  account: Account
  mention: PlacedMention
  id: string
  inHead: boolean
}

/** Where it took place: the place that most articles put things in, and what the others name instead. */
export function where({ accounts, identities }: FactSource): Fact | null {
  const located = accounts.flatMap((account) =>
    account.mentions.flatMap((mention): Located[] => {
      const id = identities.of(account.id, mention.entity.id)
      if (mention.entity.type !== "place" || id === undefined || !isLocative(account, mention)) return []
      const sentence = account.sentences.find(
        ({ block, from, to }) => block === mention.block && from <= mention.from && mention.to <= to,
      )
      return sentence === undefined ? [] : [{ account, mention, id, inHead: isHead(account, sentence) }]
    }),
  )
  const place = mostShared(located)
  if (place === null) return null
  const named = new Set(located.filter(({ id }) => id === place).map(({ account }) => account.id))
  const besides = new Set(located.filter(({ account }) => named.has(account.id)).map(({ id }) => id))
  const mentioning = new Set(identities.entities.find(({ id }) => id === place)?.mentions.map(({ article }) => article))
  const findings = accounts.flatMap((account): Finding[] => {
    const own = located.filter((each) => each.account === account)
    const same = own.filter(({ id }) => id === place)
    const other = mentioning.has(account.id)
      ? []
      : own.filter(
          ({ id, inHead, mention }) =>
            inHead && !isDateline(account, mention) && !besides.has(id) && isOfKind(own, id, located, place),
        )
    const found = same.find(({ inHead }) => inHead) ?? same[0] ?? other[0]
    return found === undefined ? [] : [{ account, ...rangeOf(found.mention), value: found.id }]
  })
  return toFact("where", findings, accounts)
}

/** After a word of place, or in the line that opens a report: where it was written, which only ever agrees. */
function isLocative(account: Account, mention: PlacedMention): boolean {
  const { block, from } = mention
  return (
    isDateline(account, mention) || LOCATIVE.test(textAt(account, { block, from: Math.max(0, from - 24), to: from }))
  )
}

/** The place most articles name as a location; heads decide between equals, then the narrower kind, then the name. */
function mostShared(located: readonly Located[]): string | null {
  const ranked = [...Map.groupBy(located, ({ id }) => id)].map(([id, uses]) => ({
    id,
    articles: new Set(uses.map(({ account }) => account.id)).size,
    heads: new Set(uses.filter(({ inHead }) => inHead).map(({ account }) => account.id)).size,
    isCountry: uses.some(({ mention }) => mention.entity.kind === "country"),
  }))
  const heads = ranked.filter(({ heads: count }) => count > 0)
  heads.sort(
    (a, b) =>
      b.articles - a.articles ||
      b.heads - a.heads ||
      Number(a.isCountry) - Number(b.isCountry) ||
      (a.id < b.id ? -1 : 1),
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
