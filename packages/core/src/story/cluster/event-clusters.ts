import type { Account } from "../account.ts"
import { averageLink } from "./average-link.ts"
import { EventIndex } from "./event-index.ts"
import { eventLikeness } from "./event-likeness.ts"
import { type Profile, toProfile } from "./profile.ts"
import { regroup, type StoryDecision } from "./regroup.ts"

/** What the articles of two groups reach on average where they report one event (fixed on the part Train of ECB+). */
export const SAME_EVENT = 0.24

/**
 * Articles by the event they report, one added after the other. An article is held against those that an index finds, and only
 * what it touches is grouped anew; the groups are the same whatever the order.
 */
export class EventClusters {
  readonly #accounts: Account[] = []
  readonly #profiles: Profile[] = []
  readonly #index = new EventIndex()
  /** Numbers of articles that are tied by likenesses, under each of them; groups lie inside. */
  readonly #tied: number[][] = []
  readonly #groups = new Map<number[], Account[][]>()

  /** Takes an article in. */
  add(account: Account): void {
    const at = this.#accounts.push(account) - 1
    const profile = toProfile(account)
    this.#profiles.push(profile)
    const near = this.#index
      .add(at, profile)
      .filter((other) => eventLikeness(profile, this.#profiles[other] as Profile) >= SAME_EVENT)
    const parts = new Set(near.map((other) => this.#tied[other] as number[]))
    for (const part of parts) this.#groups.delete(part)
    const tied = [...[...parts].flat(), at]
    for (const member of tied) this.#tied[member] = tied
  }

  /** The articles of each event, earliest first, and as users would have them. */
  clusters(decisions: readonly StoryDecision[] = []): Account[][] {
    const found = [...new Set(this.#tied)].flatMap((tied) => {
      const known = this.#groups.get(tied) ?? this.#group(tied)
      this.#groups.set(tied, known)
      return known
    })
    const numbers = decisions.length > 0 ? new Map(this.#accounts.map(({ id }, at) => [id, at])) : null
    const profile = ({ id }: Account): Profile => this.#profiles[numbers?.get(id) ?? 0] as Profile
    const groups = regroup(found, decisions, (a, b) => eventLikeness(profile(a), profile(b)))
    if (numbers) for (const group of groups) group.sort(byDate)
    return groups.sort((a, b) => byDate(a[0] as Account, b[0] as Account))
  }

  #group(tied: readonly number[]): Account[][] {
    const members = tied.toSorted((a, b) =>
      (this.#accounts[a] as Account).id < (this.#accounts[b] as Account).id ? -1 : 1,
    )
    const profiles = members.map((at) => this.#profiles[at] as Profile)
    const like = (a: number, b: number): number => eventLikeness(profiles[a] as Profile, profiles[b] as Profile)
    return averageLink(members.length, like, SAME_EVENT).map((group) =>
      group.map((at) => this.#accounts[members[at] as number] as Account).sort(byDate),
    )
  }
}

function byDate(a: Account, b: Account): number {
  const [one, other] = [a, b].map(({ article }) => article.metadata.published ?? "~") as [string, string]
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
