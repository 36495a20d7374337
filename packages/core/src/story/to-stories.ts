import type { Article } from "../schema/article.ts"
import type { Story } from "../schema/story.ts"
import type { IdentityDecision } from "./identity/decisions.ts"
import { type Account, toAccount } from "./account.ts"
import { toStory } from "./to-story.ts"
import { EventClusters } from "./cluster/event-clusters.ts"
import { toProfile } from "./cluster/profile.ts"
import type { StoryDecision } from "./cluster/regroup.ts"

export interface StoryOptions {
  /** Article ids and the names under which the articles were given. */
  inputs?: ReadonlyMap<string, string>
  /** What users decided of who is who, in the order in which they did. */
  decisions?: readonly IdentityDecision[]
  /** What users decided of which articles tell one event, in that order too. */
  groupings?: readonly StoryDecision[]
}

/** The stories that articles tell, whatever the order in which they come; an article on an event of its own is a story of one. */
export function toStories(articles: readonly Article[], options: StoryOptions = {}): Story[] {
  const { inputs = new Map(), decisions, groupings } = options
  const accounts = new Map(articles.map((article) => [article.id, toAccount(article)]))
  const events = new EventClusters()
  for (const account of accounts.values()) events.add(toProfile(account))
  return events.clusters(groupings).map((ids) => {
    const cluster = ids.map((id) => accounts.get(id) as Account)
    return toStory(cluster, inputs, decisions, groupings)
  })
}
