import type { Story } from "@corpus/core/schema"
import type { Figures } from "../../src/fixtures/figures.ts"

/** A way of making a story worse, and what has to show it. */
export interface StoryDamage {
  name: string
  apply: (story: Story) => Story[]
  worsens: (keyof Figures)[]
}

/** One damage for each thing that is measured of a story. */
export const STORY_DAMAGES: readonly StoryDamage[] = [
  {
    name: "an article is a story of its own",
    worsens: ["stories", "articles together"],
    apply: (story) => [
      { ...story, articles: story.articles.slice(1) },
      { ...story, articles: story.articles.slice(0, 1), utterances: [], facts: [] },
    ],
  },
  {
    name: "each wording is an utterance of its own",
    worsens: ["variants recall", "altered recall"],
    apply: (story) => [
      {
        ...story,
        utterances: story.utterances.flatMap((utterance) =>
          utterance.variants.map((variant) => ({
            ...utterance,
            variants: [{ ...variant, drift: "only-here" as const }],
          })),
        ),
      },
    ],
  },
  {
    name: "two utterances are one",
    worsens: ["utterances mixed"],
    apply: (story) => [
      {
        ...story,
        utterances: story.utterances.map((utterance, at) => ({
          ...utterance,
          variants: [...utterance.variants, ...(story.utterances[at + 1]?.variants ?? [])],
        })),
      },
    ],
  },
  {
    name: "all wordings are taken for the same",
    worsens: ["altered recall"],
    apply: (story) => [withDrift(story, "verbatim")],
  },
  {
    name: "all wordings are flagged",
    worsens: ["altered precision"],
    apply: (story) => [withDrift(story, "reworded")],
  },
  {
    name: "every fact is in dispute",
    worsens: ["facts"],
    apply: (story) => [{ ...story, facts: story.facts.map((fact) => ({ ...fact, verdict: "update" as const })) }],
  },
  {
    name: "every fact is known from one article",
    worsens: ["facts"],
    apply: (story) => [{ ...story, facts: story.facts.map((fact) => ({ ...fact, values: fact.values.slice(0, 1) })) }],
  },
  {
    name: "nothing is known",
    worsens: ["facts", "variants recall"],
    apply: (story) => [{ ...story, facts: [], utterances: [] }],
  },
]

function withDrift(story: Story, drift: "verbatim" | "reworded"): Story {
  return {
    ...story,
    utterances: story.utterances.map((utterance) => ({
      ...utterance,
      variants: utterance.variants.map((variant) => ({ ...variant, drift })),
    })),
  }
}
