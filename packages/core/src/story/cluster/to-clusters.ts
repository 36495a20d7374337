import type { Account } from "../account.ts"
import { Groups } from "../text/groups.ts"
import { likenessMatrix } from "./likeness-matrix.ts"
import { toProfile } from "./profile.ts"

/** From here on two articles are taken for accounts of one event. */
const SAME_EVENT = 0.35
/** What the articles of two groups must reach on average before the groups become one. */
const ON_AVERAGE = 0.3

/** Articles by the event they report; each cluster earliest first. */
export function toClusters(accounts: readonly Account[]): Account[][] {
  const size = accounts.length
  const likeness = likenessMatrix(accounts.map(toProfile))
  const pairs: { a: number; b: number; like: number }[] = []
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const like = likeness[a * size + b] as number
      if (like >= SAME_EVENT) pairs.push({ a, b, like })
    }
  }
  pairs.sort((x, y) => y.like - x.like || x.a - y.a || x.b - y.b)
  const groups = new Groups(size)
  const members = new Map<number, number[]>(accounts.map((_, index) => [index, [index]]))
  for (const { a, b } of pairs) {
    const [one, other] = [groups.root(a), groups.root(b)]
    if (one === other) continue
    const [left, right] = [members.get(one) ?? [], members.get(other) ?? []]
    let sum = 0
    for (const i of left) for (const j of right) sum += likeness[i * size + j] as number
    if (sum / (left.length * right.length) < ON_AVERAGE) continue
    groups.join(one, other)
    members.set(groups.root(one), [...left, ...right])
  }
  return groups
    .list()
    .map((group) => group.map((index) => accounts[index] as Account).sort(byDate))
    .sort((a, b) => byDate(a[0] as Account, b[0] as Account))
}

function byDate(a: Account, b: Account): number {
  const [one, other] = [a, b].map(({ article }) => article.metadata.published ?? "~") as [string, string]
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}
