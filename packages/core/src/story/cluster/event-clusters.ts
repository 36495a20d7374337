import { averageLink } from "./average-link.ts"
import { EventIndex } from "./event-index.ts"
import { eventLikeness } from "./event-likeness.ts"
import type { Profile } from "./profile.ts"
import { regroup, type StoryDecision } from "./regroup.ts"

/** What the articles of two groups reach on average where they report one event (fixed on the part Train of ECB+ and on corpus/stories). */
export const SAME_EVENT = 0.22

/**
 * Articles by the event they report, one added after the other. An article is held against those that an index finds, and only
 * what it touches is grouped anew; the groups are the same whatever the order.
 */
export class EventClusters {
  readonly #profiles: Profile[] = []
  readonly #index = new EventIndex()
  /** Numbers of articles that are tied by likenesses, under each of them; groups lie inside. */
  readonly #tied: number[][] = []
  readonly #groups = new Map<number[], Profile[][]>()

  /** Takes an article in; gives how many others were looked at closely. */
  add(profile: Profile): number {
    const at = this.#profiles.push(profile) - 1
    const found = this.#index.add(at, profile)
    this.#tied[at] = [at]
    for (const other of found) {
      const isTied = this.#tied[other] === this.#tied[at]
      if (!isTied && eventLikeness(profile, this.#profiles[other] as Profile, SAME_EVENT) >= SAME_EVENT)
        this.#tie(at, other)
    }
    return found.length
  }

  /** The articles' ids by their event, earliest first, and as users would have them. */
  clusters(decisions: readonly StoryDecision[] = []): string[][] {
    const found = [...new Set(this.#tied)].flatMap((tied) => {
      const known = this.#groups.get(tied) ?? this.#group(tied)
      this.#groups.set(tied, known)
      return known
    })
    const groups = regroup(found, decisions, eventLikeness)
    if (decisions.length > 0) for (const group of groups) group.sort(byDate)
    groups.sort((a, b) => byDate(a[0] as Profile, b[0] as Profile))
    return groups.map((group) => group.map(({ id }) => id))
  }

  /** The shorter of two lists goes into the longer one. */
  #tie(a: number, b: number): void {
    const [one, other] = [this.#tied[a] as number[], this.#tied[b] as number[]]
    const [long, short] = one.length > other.length ? [one, other] : [other, one]
    this.#groups.delete(long)
    this.#groups.delete(short)
    for (const member of short) {
      this.#tied[member] = long
      long.push(member)
    }
  }

  #group(tied: readonly number[]): Profile[][] {
    const members = tied.map((at) => this.#profiles[at] as Profile).sort((a, b) => (a.id < b.id ? -1 : 1))
    const like = (a: number, b: number): number => eventLikeness(members[a] as Profile, members[b] as Profile)
    return averageLink(members.length, like, SAME_EVENT).map((group) =>
      group.map((at) => members[at] as Profile).sort(byDate),
    )
  }
}

function byDate(a: Profile, b: Profile): number {
  const [one, other] = [a, b].map(({ published }) => published ?? "~") as [string, string]
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
