import type { Story } from "@corpus/core"

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

/**
 * Gives stories derived anew the ids under which the library knew them.
 *
 * A story keeps the id of the known one with which it shares most articles (of equals, the one known longer), and an id
 * goes to one story only. A known story whose articles all went elsewhere leads to the story that took most of them.
 *
 * @param known in the order in which they were first seen.
 * @param redirects as of the last time; their ids are never given again while they lead somewhere.
 */
export function keepStoryIds(
  known: readonly KnownStory[],
  stories: readonly Story[],
  redirects: ReadonlyMap<string, string> = new Map(),
): KeptStories {
  const ties = sharedArticles(known, stories)
  const idOf = new Map<number, string>()
  const kept = new Set<string>()
  for (const { id, story } of ties) {
    if (kept.has(id) || idOf.has(story)) continue
    idOf.set(story, id)
    kept.add(id)
  }
  const taken = new Set([...redirects.keys(), ...known.map(({ id }) => id)])
  const named = stories.map((story, index) => ({ ...story, id: idOf.get(index) ?? mint(story.id, taken) }))
  const merged = new Map<string, string>()
  for (const { id, story } of ties) {
    const successor = named[story]
    if (successor && !kept.has(id) && !merged.has(id)) merged.set(id, successor.id)
  }
  const followed = Array.from(redirects, ([old, target]) => [old, merged.get(target) ?? target] as const)
  const living = followed.filter(([, target]) => kept.has(target))
  return { stories: named, redirects: new Map([...living, ...merged]) }
}

interface Tie {
  /** Of a known story. */
  id: string
  /** Index of a story derived anew. */
  story: number
  shared: number
}

/** Every pair that shares articles, those that share most first. */
function sharedArticles(known: readonly KnownStory[], stories: readonly Story[]): Tie[] {
  const storyOf = new Map(stories.flatMap((story, index) => story.articles.map(({ id }) => [id, index] as const)))
  const ties = known.flatMap(({ id, articles }) => {
    const counts = new Map<number, number>()
    for (const article of articles) {
      const story = storyOf.get(article)
      if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1)
    }
    return Array.from(counts, ([story, shared]): Tie => ({ id, story, shared }))
  })
  return ties.toSorted((a, b) => b.shared - a.shared)
}

/** An id that nobody has: the story's own, or that with a number. */
function mint(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
  taken.add(free)
  return free
}
