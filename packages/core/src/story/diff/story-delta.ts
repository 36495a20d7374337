import type { Delta } from "../../schema/delta.ts"
import type { Fact } from "../../schema/fact.ts"
import type { ArticleSpan, Story, Utterance } from "../../schema/story.ts"
import { SCHEMA_VERSION } from "../../schema/version.ts"

/** What a story has that an earlier revision of it had not; `before` is null for a new story. Things are the same where their spans are. */
export function storyDelta(before: Story | null, after: Story): Delta {
  const known = new Set(before?.articles.map(({ id }) => id))
  const outlets = new Set(before?.articles.map(({ outlet }) => outlet.name))
  const now = new Set(after.articles.map(({ id }) => id))
  const added = after.articles.filter(({ id }) => !known.has(id))
  const said = new Set(before?.utterances.flatMap(({ variants }) => variants.map(keyOf)))
  const earlier = (fact: Fact): Fact[] =>
    before?.facts.filter(({ slot, values }) => slot === fact.slot && shares(values, fact.values)) ?? []
  const differs = ({ verdict }: Fact): boolean => verdict === "differ"
  const isKnown = ({ variants }: Utterance): boolean => variants.some((variant) => said.has(keyOf(variant)))
  return {
    schemaVersion: SCHEMA_VERSION,
    id: after.id,
    from: before?.revision ?? null,
    to: after.revision,
    articles: added.map(({ why: _why, ...article }) => article),
    gone: [...known].filter((id) => !now.has(id)),
    outlets: [...new Set(added.map(({ outlet }) => outlet.name))].filter((name) => !outlets.has(name)),
    utterances: after.utterances.filter((utterance) => !isKnown(utterance)),
    variants: after.utterances
      .filter(isKnown)
      .flatMap(({ id, variants }) =>
        variants.filter((variant) => !said.has(keyOf(variant))).map((variant) => ({ utterance: id, variant })),
      ),
    facts: after.facts.filter((fact) => earlier(fact).length === 0),
    conflicts: {
      opened: after.facts.filter((fact) => differs(fact) && !earlier(fact).some(differs)),
      closed: after.facts.filter((fact) => !differs(fact) && earlier(fact).some(differs)),
    },
  }
}

function keyOf({ article, start, end }: Pick<ArticleSpan, "article" | "start" | "end">): string {
  return `${article} ${start} ${end}`
}

function shares(a: readonly ArticleSpan[], b: readonly ArticleSpan[]): boolean {
  const keys = new Set(a.map(keyOf))
  return b.some((span) => keys.has(keyOf(span)))
}
