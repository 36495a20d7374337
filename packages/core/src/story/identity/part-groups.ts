import { Groups } from "../text/groups.ts"
import { overlap } from "../text/set-overlap.ts"

/** Names that belong together, each group with the articles that use them. */
export class PartGroups {
  readonly #groups: Groups
  readonly #articles: Set<string>[]
  readonly #apart = new Map<number, Set<number>>()

  /** @param articles the article of each part. */
  constructor(articles: readonly string[]) {
    this.#groups = new Groups(articles.length)
    this.#articles = articles.map((article) => new Set([article]))
  }

  root(index: number): number {
    return this.#groups.root(index)
  }

  list(): number[][] {
    return this.#groups.list()
  }

  isApart(a: number, b: number): boolean {
    return this.#apart.get(this.root(a))?.has(this.root(b)) ?? false
  }

  /** Keeps two parts in two groups, whatever would join them later. Parts in one group already stay there. */
  keepApart(a: number, b: number): void {
    const [one, two] = [this.root(a), this.root(b)]
    if (one === two) return
    this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(two))
    this.#apart.set(two, (this.#apart.get(two) ?? new Set()).add(one))
  }

  join(a: number, b: number): void {
    const [one, two] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number]
    if (one === two || this.isApart(one, two)) return
    this.#groups.join(one, two)
    for (const article of this.#articles[two] as Set<string>) this.#articles[one]?.add(article)
    for (const other of this.#apart.get(two) ?? []) this.keepApart(one, other)
  }

  /** Joins two groups unless some article names both, and so tells them apart. */
  joinAcross(a: number, b: number): void {
    const [one, two] = [this.#articles[this.root(a)], this.#articles[this.root(b)]] as [Set<string>, Set<string>]
    if (overlap(one, two) === 0) this.join(a, b)
  }
}
