import type { Story } from "../schema/story.ts"
import { SCHEMA_VERSION } from "../schema/version.ts"
import type { Account } from "./account.ts"
import type { StoryDecision } from "./cluster/regroup.ts"
import type { FactSource } from "./fact/finding.ts"
import { storyDates } from "./fact/own-date.ts"
import { sentenceValues } from "./fact/sentence-values.ts"
import { toFacts } from "./fact/to-facts.ts"
import type { IdentityDecision } from "./identity/decisions.ts"
import { toIdentities } from "./identity/to-identities.ts"
import { toLint } from "./lint.ts"
import { copiedRuns, toOrigins } from "./origins.ts"
import { outletOf } from "./outlet-of.ts"
import { toStatements } from "./statements.ts"
import { contentId } from "./text/content-id.ts"
import { toTimeline } from "./timeline.ts"
import { toUtterances } from "./utterance/to-utterances.ts"
import { toVoice } from "./voice.ts"
import { whyOf } from "./why.ts"

/** One story from articles that report one event, earliest first. */
export function toStory(
  accounts: readonly Account[],
  inputs: ReadonlyMap<string, string>,
  decisions: readonly IdentityDecision[] = [],
  groupings: readonly StoryDecision[] = [],
): Story {
  const identities = toIdentities(accounts, decisions)
  const dates = storyDates(accounts)
  const values = new Map(
    accounts.map((account) => [account.id, sentenceValues(account, dates.get(account.id) ?? null)]),
  )
  const source: FactSource = { accounts, identities, dates, values }
  const grouped = toUtterances(accounts, identities)
  const statements = toStatements(grouped, source)
  const facts = toFacts(source)
  const copied = copiedRuns(accounts)
  const runs = Map.groupBy(copied.runs, ({ account }) => account)
  const shared = { entities: identities.entities, facts, grouped, runs, accounts, groupings }
  const ids = accounts.map(({ id }) => id)
  return {
    schemaVersion: SCHEMA_VERSION,
    id: contentId("s", ids[0] ?? ""),
    revision: contentId("r", ids.toSorted().join(" ")),
    articles: accounts.map(({ id, article }, index) => {
      const input = inputs.get(id)
      const { title, published } = article.metadata
      const outlet = outletOf(article, input)
      return { id, ...(input !== undefined && { input }), outlet, title, published, why: whyOf(index, shared) }
    }),
    entities: [...identities.entities],
    statements,
    utterances: grouped.map(({ utterance }) => utterance),
    facts,
    origins: toOrigins(accounts, copied),
    voice: toVoice(accounts, identities),
    lint: toLint(source),
    timeline: toTimeline(source),
  }
}
