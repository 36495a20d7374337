import type { Story } from "@corpus/core/schema"
import type { StoryGold } from "../../gold/story-gold.ts"
import type { Share } from "../share.ts"
import type { Tally } from "../tally.ts"
import { tallyAltered } from "./altered.ts"
import { type FactScore, scoreFacts } from "./facts.ts"
import { matchUtterances } from "./match-utterances.ts"
import { type NamedSource, createNamedSources } from "./named-sources.ts"
import { tallyVariants } from "./variants.ts"

/** Every measure of a story against its gold. */
export interface StoryScore {
  /** How many stories the articles were put into; one is right. */
  stories: number
  /** Of the gold's articles, those in the largest story. */
  together: Share
  variants: Tally
  altered: Tally
  facts: FactScore
}

/** Scores the largest of the stories, which should be the only one. */
export function scoreStories(stories: readonly Story[], gold: StoryGold, sources: readonly NamedSource[]): StoryScore {
  const named = createNamedSources(sources)
  const largest = stories.toSorted((a, b) => b.articles.length - a.articles.length)[0]
  const utterances = largest?.utterances ?? []
  const matches = matchUtterances(utterances, gold.utterances, named)
  const together = new Set((largest?.articles ?? []).map(({ id }) => named.nameOf(id)))
  return {
    stories: stories.length,
    together: { right: gold.articles.filter((name) => together.has(name)).length, of: gold.articles.length },
    variants: tallyVariants(matches, utterances, named),
    altered: tallyAltered(matches, named),
    facts: scoreFacts(largest?.facts ?? [], gold.facts, named),
  }
}
