import type { ArticleSpan, Fact, StoryArticle, StoryEntity } from "../schema/index.ts"
import { type Account, byPlace, spanAt } from "./account.ts"
import type { StoryDecision } from "./cluster/regroup.ts"
import type { CopiedRun } from "./origins.ts"
import type { Grouped } from "./utterance/to-utterances.ts"

type Why = StoryArticle["why"][number]

/** Names, statements and runs that are shown for one article; one tells as much as ten. */
const SHOWN = { names: 4, statements: 3, runs: 2 }

/** What a story shares, from which each article's reasons are read. */
export interface Shared {
  entities: readonly StoryEntity[]
  facts: readonly Fact[]
  grouped: readonly Grouped[]
  /** By their article. */
  runs: ReadonlyMap<number, readonly CopiedRun[]>
  accounts: readonly Account[]
  groupings: readonly StoryDecision[]
}

/** Why an article is in its story: what it shares with the others, each with its spans. */
export function whyOf(index: number, shared: Shared): Why[] {
  const account = shared.accounts[index] as Account
  if (shared.accounts.length === 1) return [{ kind: "alone", text: "No other article is on this event.", spans: [] }]
  return [
    ...names(account, shared),
    ...date(account, shared),
    ...statements(index, shared),
    ...runs(index, shared),
    ...user(account, shared),
  ]
}

function user(account: Account, { groupings, accounts }: Shared): Why[] {
  const others = new Set(accounts.map(({ id }) => id))
  others.delete(account.id)
  const isDecided = groupings.some(
    ({ kind, parts }) => kind === "together" && parts.includes(account.id) && parts.some((part) => others.has(part)),
  )
  return isDecided ? [{ kind: "user", text: "A user has put it here.", spans: [] }] : []
}

function names(account: Account, { entities }: Shared): Why[] {
  const articles = (entity: StoryEntity): number => new Set(entity.mentions.map(({ article }) => article)).size
  const isCountry = ({ id }: StoryEntity): boolean =>
    account.article.entities.some(
      (entity) =>
        entity.kind === "country" &&
        entities
          .find((each) => each.id === id)
          ?.mentions.some((m) => m.article === account.id && m.entity === entity.id),
    )
  return entities
    .filter((entity) => articles(entity) > 1 && entity.mentions.some(({ article }) => article === account.id))
    .toSorted(
      (a, b) => Number(isCountry(a)) - Number(isCountry(b)) || articles(b) - articles(a) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, SHOWN.names)
    .map(({ name, mentions }) => {
      const own = new Set(mentions.filter(({ article }) => article === account.id).map(({ entity }) => entity))
      const spans = account.mentions
        .filter(({ entity }) => own.has(entity.id))
        .map((mention) => spanAt(account, mention))
      return { kind: "name" as const, text: name, spans: spans.slice(0, 3) }
    })
}

function date(account: Account, { facts }: Shared): Why[] {
  return facts
    .filter(({ slot, verdict }) => slot === "when" && verdict === "agree")
    .flatMap(({ values }) => values.filter(({ article }) => article === account.id))
    .map(({ article, start, end, text, value }) => ({
      kind: "date" as const,
      text: value,
      spans: [{ article, start, end, text }],
    }))
}

function statements(index: number, { grouped, accounts }: Shared): Why[] {
  return grouped
    .filter(
      ({ pieces }) =>
        pieces.some(({ account }) => account === index) && pieces.some(({ account }) => account !== index),
    )
    .slice(0, SHOWN.statements)
    .flatMap(({ utterance }) => {
      const own = utterance.variants.filter(({ article }) => article === accounts[index]?.id)
      const spans = own.map(({ article, start, end, text }): ArticleSpan => ({ article, start, end, text }))
      return spans.length === 0 ? [] : [{ kind: "statement" as const, text: spans[0]?.text ?? "", spans }]
    })
}

function runs(index: number, { runs: all, accounts }: Shared): Why[] {
  return (all.get(index) ?? [])
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || byPlace(a, b))
    .slice(0, SHOWN.runs)
    .map((run) => spanAt(accounts[index] as Account, run))
    .map((span) => ({ kind: "copied-run" as const, text: span.text, spans: [span] }))
}
