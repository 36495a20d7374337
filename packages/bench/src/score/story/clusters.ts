import type { Story } from "@corpus/core/schema"

/** How the articles of one event came out of a pool of many events. */
export interface Cluster {
  /** In how many stories they stand; one is right. */
  stories: number
  /** Other events whose articles stand in one of those stories; none is right. */
  mixedWith: string[]
}

/**
 * Whether the articles of an event are in one story, and alone in it.
 *
 * @param events the event of each article, by the article's id.
 */
export function scoreCluster(stories: readonly Story[], event: string, events: ReadonlyMap<string, string>): Cluster {
  const inEach = stories.map(({ articles }) => new Set(articles.map(({ id }) => events.get(id) ?? "")))
  const own = inEach.filter((of) => of.has(event))
  const mixedWith = [...new Set(own.flatMap((of) => [...of]))].filter((other) => other !== event).toSorted()
  return { stories: own.length, mixedWith }
}
