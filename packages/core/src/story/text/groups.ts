/** Disjoint groups of numbered things (union–find); a group's root is its smallest number, so that order does not matter. */
export class Groups {
  readonly #parent: Int32Array

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index)
  }

  root(index: number): number {
    let at = index
    for (let up = this.#parent[at] as number; up !== at; up = this.#parent[at] as number) {
      this.#parent[at] = this.#parent[up] as number
      at = up
    }
    return at
  }

  join(a: number, b: number): void {
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number]
    this.#parent[high] = low
  }

  /** The groups, each in ascending order, by their smallest number. */
  list(): number[][] {
    const lists = new Map<number, number[]>()
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.root(index)
      const list = lists.get(root)
      if (list === undefined) lists.set(root, [index])
      else list.push(index)
    }
    return [...lists.values()]
  }
}
