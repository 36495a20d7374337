import type { Profile } from "./profile.ts"

/** How much two articles must share of the words by which they are found. */
const LEAST = 0.05
/** Days of one drawer, and how many before and after its own an article is sought in: those of a fortnight. */
const DRAWER = 4
const NEAR = 3
const UNDATED = -1

/** The articles that have a word, and what it weighs in each, by turns in one list: most lists are short. */
type Entries = number[]

/** Finds the articles that may report the event of another, without holding it against each: by word and day. */
export class EventIndex {
  readonly #drawers = new Map<number, Map<number, Entries>>()
  /** What each article shares with the one at hand. */
  #shared = new Float32Array(1024)

  /** Adds an article under its number, and gives the numbers of earlier ones that are worth a closer look. */
  add(at: number, { day, found }: Profile): number[] {
    if (at >= this.#shared.length) this.#shared = new Float32Array(2 * at)
    const own = day === null ? UNDATED : Math.floor(day / DRAWER)
    const words = Array.from(found.words, (word, index) => [word, found.weights[index] as number] as const)
    const touched: number[] = []
    for (const drawer of this.#near(own))
      for (const [word, weight] of words) this.#touch(drawer.get(word) ?? [], weight, touched)
    const drawer = this.#drawers.get(own) ?? new Map<number, Entries>()
    this.#drawers.set(own, drawer)
    for (const [word, weight] of words) {
      const entries = drawer.get(word)
      if (entries === undefined) drawer.set(word, [at, weight])
      else entries.push(at, weight)
    }
    const worth = touched.filter((other) => (this.#shared[other] as number) >= LEAST)
    for (const other of touched) this.#shared[other] = 0
    return worth
  }

  /** What has no date may be of any day. */
  #near(own: number): Map<number, Entries>[] {
    if (own === UNDATED) return [...this.#drawers.values()]
    const keys = [UNDATED, ...Array.from({ length: 2 * NEAR + 1 }, (_, step) => own - NEAR + step)]
    return keys.flatMap((key) => this.#drawers.get(key) ?? [])
  }

  #touch(entries: Entries, weight: number, touched: number[]): void {
    for (let index = 0; index < entries.length; index += 2) {
      const other = entries[index] as number
      const before = this.#shared[other] as number
      if (before === 0) touched.push(other)
      this.#shared[other] = before + weight * (entries[index + 1] as number)
    }
  }
}
