import type { Story } from "@corpus/core"
import { keepIds } from "../keep-ids.ts"

/** A story as the library knew it. */
export interface KnownStory {
  id: string
  articles: readonly string[]
}

export interface KeptStories {
  /** The stories given, in their order, under the ids that they keep or get. */
  stories: Story[]
  /** Where every id leads that was merged away, now or before: old id → a story of these. */
  redirects: ReadonlyMap<string, string>
}

/** Gives stories derived anew the ids under which the library knew them, by the articles they share; as `keepIds` has it. */
export function keepStoryIds(
  known: readonly KnownStory[],
  stories: readonly Story[],
  redirects: ReadonlyMap<string, string> = new Map(),
): KeptStories {
  const kept = keepIds(
    known.map(({ id, articles }) => ({ id, members: articles })),
    stories.map(({ id, articles }) => ({ id, members: articles.map((article) => article.id) })),
    redirects,
  )
  return {
    stories: stories.map((story, index) => ({ ...story, id: kept.ids[index] ?? story.id })),
    redirects: kept.redirects,
  }
}
