/** Finds the next place of a string in a source, for a reader that goes forward: the source is searched once, however often it asks. */
export class Finder {
  readonly #source: string
  readonly #wanted: string
  #found = -1

  constructor(source: string, wanted: string) {
    this.#source = source
    this.#wanted = wanted
  }

  /** The first place at or after `at`, which is never less than before; the source's length where there is none. */
  from(at: number): number {
    if (this.#found < at) {
      const found = this.#source.indexOf(this.#wanted, at)
      this.#found = found < 0 ? this.#source.length : found
    }
    return this.#found
  }
}
